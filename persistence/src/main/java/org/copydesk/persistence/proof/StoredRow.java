package org.copydesk.persistence.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A row of a table as it stands there, whatever somebody wrote into it. Immutable.
 *
 * @param columns times as {@link java.time.Instant}, arrays as lists, JSON as text
 */
public record StoredRow(String table, Map<String, Object> columns) {

    /** Reads all that are left of a table, one after the other. */
    public static void each(String table, ResultSet rows, Consumer<StoredRow> reader) throws SQLException {
        var shape = rows.getMetaData();
        int count = shape.getColumnCount();
        var names = new String[count];
        var types = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = shape.getColumnLabel(i + 1);
            types[i] = shape.getColumnTypeName(i + 1);
        }
        while (rows.next()) {
            var columns = new LinkedHashMap<String, Object>();
            for (int i = 0; i < count; i++) columns.put(names[i], value(rows, i + 1, types[i]));
            reader.accept(new StoredRow(table, columns));
        }
    }

    private static Object value(ResultSet row, int column, String type) throws SQLException {
        return switch (type) {
            case "timestamptz" -> {
                var time = row.getObject(column, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case "json", "jsonb", "tsvector" -> row.getString(column);
            default -> type.startsWith("_") ? list(row, column) : row.getObject(column);
        };
    }

    private static List<?> list(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : Arrays.asList((Object[]) array.getArray());
    }

    public Object get(String column) {
        return columns.get(column);
    }

    public String text(String column) {
        return (String) columns.get(column);
    }

    public long number(String column) {
        return ((Number) columns.get(column)).longValue();
    }

    public UUID id(String column) {
        return (UUID) columns.get(column);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> list(String column) {
        return (List<T>) columns.get(column);
    }
}
