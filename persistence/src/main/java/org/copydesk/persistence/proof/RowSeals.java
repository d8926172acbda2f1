package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** The hashes over rows as they stand now in this transaction, for the event that tells of them. */
@ApplicationScoped
public class RowSeals {

    @PersistenceContext
    EntityManager em;

    /** What of the table has that key, as an event names it. */
    public String of(SealedTable table, Object key) {
        em.flush();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var sql = "select * from %s where %s = ? order by %s".formatted(table.table(), table.key(), table.order());
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, key);
                List<StoredRow> rows = new ArrayList<>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) rows.add(StoredRow.of(table.table(), row));
                }
                return table.seal(key, rows);
            }
        });
    }
}
