package org.copydesk.persistence.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row of a table as it stands there, whatever somebody wrote into it. Immutable.
 *
 * @param columns times as {@link java.time.Instant}, arrays as lists, JSON as text
 */
public record StoredRow(String table, Map<String, Object> columns) {

    public static StoredRow of(String table, ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, Object>();
        var shape = row.getMetaData();
        for (int i = 1; i <= shape.getColumnCount(); i++)
            columns.put(shape.getColumnLabel(i), value(row, i, shape.getColumnTypeName(i)));
        return new StoredRow(table, columns);
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
