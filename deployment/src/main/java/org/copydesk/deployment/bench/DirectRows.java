package org.copydesk.deployment.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.copydesk.deployment.bench.measure.Rate;
import org.copydesk.deployment.bench.measure.Work;
import org.copydesk.deployment.settings.Settings;

/**
 * L: what the database itself can do. One transaction inserts a revision of 5 KB, updates an article and inserts an event, in
 * tables like ours in a schema of their own.
 */
final class DirectRows {

    private static final String TABLES = """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.article (id bigint primary key, state text, revision int, content text, updated timestamptz);
            create index on bench.article (updated desc, id desc);
            create table bench.revision (article bigint, number int, author uuid, time timestamptz, hash text, title text,
                body text, primary key (article, number));
            create table bench.event (id bigint primary key, article bigint, number int, time timestamptz, action text,
                previous text, hash text, unique (article, number));
            insert into bench.article select n, 'DRAFT', 0, '', now() from generate_series(1, 8) n;
            """;

    private final Settings settings;
    private final AtomicLong events = new AtomicLong();
    private final String body = new MadeUpText(1).body(850);
    private final String hash = "0".repeat(64);

    DirectRows(Settings settings) {
        this.settings = settings;
    }

    /** How many articles the product has. */
    int articles() throws SQLException {
        try (var connection = connect();
                var count = connection.createStatement().executeQuery("select count(*) from article")) {
            count.next();
            return count.getInt(1);
        }
    }

    Rate measure(Target target) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        var rate = target.load().of("L: the same row changes, straight in PostgreSQL", this::worker);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop schema bench cascade");
        }
        return rate;
    }

    private Work worker(int number) {
        try {
            var connection = connect();
            connection.setAutoCommit(false);
            var last = connection
                    .createStatement()
                    .executeQuery("select revision from bench.article where id = " + (number + 1));
            last.next();
            var revision = new AtomicLong(last.getInt(1));
            return () -> transaction(connection, number + 1, (int) revision.incrementAndGet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean transaction(Connection connection, int article, int revision) {
        try {
            execute(
                    connection,
                    "insert into bench.revision values (?, ?, '00000000-0000-0000-0000-000000000000', now(), ?, 'Title', ?)",
                    article,
                    revision,
                    hash,
                    body);
            execute(
                    connection,
                    "update bench.article set revision = ?, content = ?, updated = now() where id = ?",
                    revision,
                    hash,
                    article);
            execute(
                    connection,
                    "insert into bench.event values (?, ?, ?, now(), 'SAVE', ?, ?)",
                    events.incrementAndGet(),
                    article,
                    revision,
                    hash,
                    hash);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    Connection connect() throws SQLException {
        var user = settings.given("COPYDESK_DB_OWNER_USER").orElse("copydesk_owner");
        var password = settings.given("COPYDESK_DB_OWNER_PASSWORD")
                .orElseGet(() -> settings.secrets().password("database.copydesk_owner"));
        return DriverManager.getConnection(settings.databaseAddress(), user, password);
    }
}
