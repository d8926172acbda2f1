package org.copydesk.persistence.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.search.Headlines;
import org.copydesk.persistence.words.Terms;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Cuts all that is found by words anew, whenever it is cut in another way than before. */
public class WordsCutAnew implements JavaMigration {

    private static final int AT_ONCE = 1_000;

    private static final String HEADLINES = """
            select h.article, r.title, r.standfirst, r.subjects, array(
                select credit ->> 'name' from jsonb_array_elements(r.byline) credits (credit)) as names
            from headline h join article a on a.id = h.article join revision r on r.article = a.id and r.number = a.revision
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        execute(connection, "truncate full_text, public_text"); // cut anew by the application while it works
        execute(connection, "drop index if exists headline_by_beginnings");
        cut(
                connection,
                HEADLINES,
                "update headline set words = cast(? as tsvector) where article = ?",
                row -> Headlines.lexemes(
                        row.getString("title"),
                        row.getString("standfirst"),
                        strings(row.getArray("subjects")),
                        strings(row.getArray("names"))));
        execute(connection, "create index headline_by_beginnings on headline using gin (beginnings(words))");
        // Cutting all beginnings of a sample of thirty thousand again and again; no plan looks at what comes of it.
        execute(connection, "alter index headline_by_beginnings alter column 1 set statistics 0");
        cut(
                connection,
                "select name, name as word from subject",
                "update subject set words = cast(? as tsvector) where name = ?",
                row -> Terms.beginnings(row.getString("word")));
        cut(
                connection,
                "select id, full_name, username from person",
                "update person set words = cast(? as tsvector) where id = ?",
                row -> Persons.lexemes(row.getString("full_name"), row.getString("username")));
    }

    private interface Cut {
        Set<String> of(ResultSet row) throws SQLException;
    }

    private static void cut(Connection connection, String rows, String change, Cut cut) throws SQLException {
        try (var read = connection.prepareStatement(rows);
                var write = connection.prepareStatement(change)) {
            read.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (var row = read.executeQuery()) {
                while (row.next()) {
                    write.setString(1, Terms.vector(cut.of(row)));
                    write.setObject(2, row.getObject(1));
                    write.addBatch();
                    if (++waiting % AT_ONCE == 0) write.executeBatch();
                }
            }
            write.executeBatch();
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** None: it is done again whenever the checksum is another one. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "words cut anew";
    }

    @Override
    public Integer getChecksum() {
        return Terms.VERSION;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
