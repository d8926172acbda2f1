package org.copydesk.persistence.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The hashes over rows as they stand now in this transaction, for the event that tells of them. */
@ApplicationScoped
public class RowSeals {

    @PersistenceContext
    EntityManager em;

    /** What of the table has that key, as an event names it. */
    public String of(SealedTable table, Object key) {
        return of(table, List.of(key)).get(key);
    }

    /** The same for several keys, each by itself. */
    public <K> Map<K, String> of(SealedTable table, Collection<K> keys) {
        var wanted = keys.stream().distinct().toList();
        if (wanted.isEmpty()) return Map.of();
        em.flush();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var each = wanted.stream().map(key -> "?").collect(joining(", "));
            var sql = "select * from %s where %s in (%s) order by %s"
                    .formatted(table.table(), table.key(), each, table.order());
            Map<Object, List<StoredRow>> rows = new HashMap<>();
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < wanted.size(); i++) statement.setObject(i + 1, wanted.get(i));
                try (var row = statement.executeQuery()) {
                    StoredRow.each(
                            table.table(),
                            row,
                            stored -> rows.computeIfAbsent(stored.get(table.key()), any -> new ArrayList<>())
                                    .add(stored));
                }
            }
            return wanted.stream()
                    .collect(toMap(key -> key, key -> table.seal(key, rows.getOrDefault(key, List.of()))));
        });
    }
}
