package org.copydesk.deployment.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.copydesk.deployment.settings.Settings;

/** How many statements the product has asked its own database, beside the begin and end of transactions. */
final class StatementCount {

    /** What constraints ask when a transaction ends is counted as if it came from outside; it names the row as triggers do. */
    private static final String ASKED = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where userid = 'copydesk_app'::regrole and toplevel and query !~* '^(begin|commit|rollback|set |show )'
                and query !~ '\\m(new[.]|concerned\\M)'
            """;

    private final Settings settings;

    StatementCount(Settings settings) {
        this.settings = settings;
    }

    /** Up to now; empty for a database of somebody else's, which may not count. */
    OptionalLong soFar() {
        if (settings.given("COPYDESK_DB_URL").isPresent()) return OptionalLong.empty();
        var password = settings.secrets().password("database.postgres");
        try (var connection =
                        DriverManager.getConnection(settings.ownDatabaseAddress("postgres"), "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (var asked = statement.executeQuery(ASKED)) {
                asked.next();
                return OptionalLong.of(asked.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it was asked", e);
        }
    }
}
