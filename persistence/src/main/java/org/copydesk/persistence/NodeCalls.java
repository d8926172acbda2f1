package org.copydesk.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Short words that nodes call to one another through the database, and each to itself. Whoever does not listen at that
 * moment misses them, so nothing may depend on them but how soon something is noticed.
 */
@ApplicationScoped
public class NodeCalls {

    @Resource(lookup = "java:jboss/datasources/Copydesk")
    DataSource application;

    /**
     * Calls each of these words to all who listen. Never in a transaction of others: calls make commits wait in line.
     *
     * @throws DatabaseAway when nobody can be called
     */
    public void call(String channel, Collection<String> words) {
        try (var connection = application.getConnection();
                var calls = connection.prepareStatement("select pg_notify(?, word) from unnest(?) as w(word)")) {
            calls.setString(1, channel);
            calls.setArray(2, connection.createArrayOf("text", words.toArray(String[]::new)));
            calls.executeQuery().close();
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    /** A connection of its own that hears what is called on this channel from now on. @throws DatabaseAway when there is none */
    public Ear listen(String channel) {
        try {
            return new Ear(application.getConnection(), channel);
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        }
    }

    /** Hears what is called until it is closed, or the database goes away. */
    public static final class Ear implements AutoCloseable {

        private static final int SECONDS_TO_ANSWER = 5;

        private final Connection connection;

        private Ear(Connection connection, String channel) throws SQLException {
            this.connection = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("listen \"" + channel + '"');
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        /** What was called, as soon as there is something; nothing when that takes too long. @throws DatabaseAway at the end */
        public List<String> hear(Duration patience) {
            try {
                var calls = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
                if (calls == null && !connection.isValid(SECONDS_TO_ANSWER)) throw new SQLException("no answer");
                var heard = new ArrayList<String>();
                if (calls != null) for (var call : calls) heard.add(call.getParameter());
                return heard;
            } catch (SQLException away) {
                throw new DatabaseAway(away);
            }
        }

        @Override
        public void close() {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("unlisten *");
            } catch (SQLException gone) { // then nothing is heard either
                return;
            }
        }
    }
}
