package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The application's role")
class GrantsTest {

    /** Read through entities that are immutable, written by one statement of Headlines or FullTexts. */
    private static final Set<String> WRITTEN_BY_STATEMENTS = Set.of(
            "Headline.subjects",
            "Headline.words",
            "full_text.revision",
            "full_text.words",
            "public_text.revision",
            "public_text.words");

    @Test
    void mayChangeWhatEntitiesChangeAndNothingElseOfTheirs() throws SQLException {
        var unfit = new ArrayList<String>();
        try (var connection = TestDatabase.owner().getConnection();
                var granted = connection.prepareStatement("""
                        select has_column_privilege('copydesk_app', ?, ?, 'UPDATE'),
                            has_any_column_privilege('copydesk_app', ?, 'UPDATE')
                        """)) {
            for (var column : columns()) {
                if (WRITTEN_BY_STATEMENTS.contains(column.table + "." + column.name)) continue;
                granted.setString(1, column.table);
                granted.setString(2, column.name);
                granted.setString(3, column.table);
                var row = granted.executeQuery();
                row.next();
                if (row.getBoolean(1) != column.changes && (row.getBoolean(1) || row.getBoolean(2)))
                    unfit.add(column.table + "." + column.name + (column.changes ? " has no grant" : " has a grant"));
            }
        }
        assertThat(unfit).isEmpty();
    }

    @Test
    void writesNoCheckpointItself() throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var row = connection.createStatement().executeQuery("""
                        select has_table_privilege('copydesk_app', 'checkpoint', 'INSERT, UPDATE, DELETE, TRUNCATE')
                            or has_table_privilege('copydesk_app', 'leaf', 'INSERT, UPDATE, DELETE, TRUNCATE')
                        """)) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    private record Column(String table, String name, boolean changes) implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            return (table + "." + name).compareTo(other.table + "." + other.name);
        }
    }

    private static Set<Column> columns() {
        var columns = new TreeSet<Column>();
        var entities = TestDatabase.entityManagers()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
        entities.forEachEntityDescriptor(descriptor -> {
            var persister = (AbstractEntityPersister) descriptor;
            var table = persister.getTableName();
            var names = persister.getPropertyNames();
            for (int i = 0; i < names.length; i++)
                for (var column : persister.getPropertyColumnNames(i))
                    columns.add(new Column(
                            table, column, persister.isMutable() && persister.getPropertyUpdateability()[i]));
        });
        return columns;
    }
}
