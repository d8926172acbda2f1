package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.proof.StoredRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No event tells of what migrations put in, so verification has to know it; the tables and columns come from the schema. */
@DisplayName("What a database begins with")
class InstallationTest {

    private Connection database;
    private List<String> tables;

    @BeforeEach
    void install() throws Exception {
        database = TestDatabase.asInstalled().getConnection();
        database.setAutoCommit(false);
        execute("set session_replication_role = replica");
        database.commit();
        var page = Files.readString(Path.of("../docs/verification.md"));
        tables = new ArrayList<>();
        for (var table : texts("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1"))
            if (!page.contains("| `" + table + "` | * |") && !rows(table).isEmpty()) tables.add(table);
    }

    @AfterEach
    void leave() throws SQLException {
        database.close();
    }

    @Test
    void isWhatVerificationKnows() throws SQLException {
        assertThat(tables).contains("desk", "ledger");
        assertThat(found()).isNull();
    }

    @Test
    void isMissedWhenItIsTakenAway() throws SQLException {
        for (var table : tables)
            for (var row : rows(table)) isFoundAfter("delete from %s where ctid = '%s'".formatted(table, row));
    }

    @Test
    void isFoundWhenItIsChanged() throws SQLException {
        for (var table : tables)
            for (var column : texts("select column_name || ' ' || udt_name from information_schema.columns"
                    + " where table_schema = 'public' and table_name = '" + table + "'"))
                for (var row : rows(table))
                    isFoundAfter("update %s set %s where ctid = '%s'".formatted(table, other(column), row));
    }

    @Test
    void isFoundWhenThereIsMore() throws SQLException {
        isFoundAfter("insert into desk (name, title, grace) values ('back', 'Back door', 'PT0S')");
        isFoundAfter("insert into ledger values ('other', 0, '')");
    }

    private static String other(String column) {
        int space = column.indexOf(' ');
        var name = column.substring(0, space);
        return name + " = "
                + switch (column.substring(space + 1)) {
                    case "text" -> "coalesce(" + name + ", '') || 'x'";
                    case "bool" -> name + " is not true";
                    case "int4", "int8" -> "coalesce(" + name + ", 0) + 1";
                    case "uuid" -> "gen_random_uuid()";
                    case "timestamptz" -> "coalesce(" + name + ", now()) - interval '1 day'";
                    case "jsonb" -> "'[]'";
                    default -> "'{7}'";
                };
    }

    private void isFoundAfter(String change) throws SQLException {
        try {
            execute(change);
            assertThat(found()).as(change).isNotNull();
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(change).startsWith("23");
        } finally {
            database.rollback();
        }
    }

    private Finding.Break found() throws SQLException {
        var check = new PeopleCheck(Instant.now());
        read("event", "number", check::event);
        read("ledger", "name", check::ledger);
        read("person", "id", check::person);
        for (var table : SealedTable.OF_THE_HOUSE) read(table.table(), table.order(), row -> check.row(table, row));
        return check.end();
    }

    private void read(String table, String order, Consumer<StoredRow> reader) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select * from %s order by %s".formatted(table, order))) {
            StoredRow.each(table, row, reader);
        }
    }

    private List<String> rows(String table) throws SQLException {
        return texts("select ctid::text from " + table);
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
