package org.copydesk.persistence.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.Ids;
import org.hibernate.Session;

/** All imports, what became of their files, and what is known to be in already. */
@ApplicationScoped
public class Imports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public Import begin(UUID importer, UUID owner, Instant now) {
        var begun = new Import(ids.next(), importer, owner, now);
        em.persist(begun);
        return begun;
    }

    public Optional<Import> find(long id) {
        return Optional.ofNullable(em.find(Import.class, id));
    }

    /** The person's imports, newest first, before the one of that id. */
    public List<Import> by(UUID importer, long before, int limit) {
        return em.createQuery(
                        "select i from Import i where i.importer = :importer and i.id < :before order by i.id desc",
                        Import.class)
                .setParameter("importer", importer)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What became of the files of an import, in their order, after file {@code after}. */
    public List<FileRow> files(long id, int after, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select number, name, outcome, article, line, message, fault, found from import_file
                        where import = :id and number > :after order by number
                        """, FileRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(limit)
                .setTupleTransformer((row, names) -> new FileRow(
                        (Integer) row[0],
                        (String) row[1],
                        FileOutcome.valueOf((String) row[2]),
                        (Long) row[3],
                        (Integer) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]))
                .getResultList();
    }

    /** Which of these contents the owner has already, with the articles they became. */
    public Map<String, Long> known(UUID owner, Collection<String> contentKeys) {
        if (contentKeys.isEmpty()) return Map.of();
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select content_key, article from imported where owner = :owner and content_key in :keys",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("keys", contentKeys)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Remembers what articles these contents became. */
    public void remember(UUID owner, Map<String, Long> articles) {
        batch("insert into imported (owner, content_key, article) values (?, ?, ?)", insert -> {
            for (var entry : articles.entrySet()) {
                insert.setObject(1, owner);
                insert.setString(2, entry.getKey());
                insert.setLong(3, entry.getValue());
                insert.addBatch();
            }
        });
    }

    /** Reports what became of files. */
    public void report(long id, List<FileRow> files) {
        batch("insert into import_file values (?, ?, ?, ?, ?, ?, ?, ?, ?)", insert -> {
            for (var file : files) {
                insert.setLong(1, id);
                insert.setInt(2, file.number());
                insert.setString(3, file.name());
                insert.setString(4, file.outcome().name());
                insert.setObject(5, file.article(), Types.BIGINT);
                insert.setObject(6, file.line(), Types.INTEGER);
                insert.setString(7, file.message());
                insert.setString(8, file.fault());
                insert.setString(9, file.found());
                insert.addBatch();
            }
        });
    }

    private void batch(String sql, Filling filling) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                filling.fill(insert);
                insert.executeBatch();
            }
        });
    }

    private interface Filling {
        void fill(PreparedStatement insert) throws SQLException;
    }
}
