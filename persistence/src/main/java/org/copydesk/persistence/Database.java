package org.copydesk.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.exception.JDBCConnectionException;

/** Whether the database can be worked with at all. */
@ApplicationScoped
public class Database {

    private static final int DEEP = 20;
    /** States of PostgreSQL: a broken connection, a server that stops or starts, what takes too long, no room for one more. */
    private static final List<String> GONE = List.of("08", "57P", "57014", "25P03", "53300");
    /** What the server's pool says when it has no connection to give. */
    private static final List<String> POOL = List.of("IJ000453", "IJ000655", "IJ031084");

    @Resource(lookup = "java:jboss/datasources/Copydesk")
    DataSource application;

    /** Whether something failed because no connection could be had, or one broke; of no use to look for another reason. */
    public static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEP)
                .anyMatch(Database::isOfAConnection);
    }

    private static boolean isOfAConnection(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException)
            return true;
        if (cause instanceof SQLException told && told.getSQLState() != null)
            return GONE.stream().anyMatch(told.getSQLState()::startsWith);
        return cause instanceof JDBCConnectionException
                || POOL.stream()
                        .anyMatch(code -> String.valueOf(cause.getMessage()).startsWith(code));
    }

    /** Whether it answers within this time, once a connection to it is free. */
    public boolean answers(Duration within) {
        try (var connection = application.getConnection()) {
            return connection.isValid((int) Math.max(1, within.toSeconds()));
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
