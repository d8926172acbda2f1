package org.copydesk.persistence.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Viewer;
import org.hibernate.Session;

/** What became of the files of imports, for people: counted, and with the titles of the articles. */
@ApplicationScoped
public class Reports {

    @PersistenceContext
    EntityManager em;

    /** By the ids of the imports; nothing is said of one that has no files yet or is not for the viewer. */
    public Map<Long, Tally> tallies(Collection<Long> imports, Viewer viewer) {
        if (imports.isEmpty()) return Map.of();
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select f.import, count(*) filter (where f.outcome = 'CREATED'),
                            count(*) filter (where f.outcome = 'UNCHANGED'), count(*) filter (where f.outcome = 'REFUSED')
                        from import_file f join import i on i.id = f.import
                        where f.import in :imports and (:all or i.importer = :viewer) group by f.import
                        """, Object[].class)
                .setParameter("imports", imports)
                .setParameter("all", viewer.seesAll())
                .setParameter("viewer", viewer.person())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new Tally((Long) row[1], (Long) row[2], (Long) row[3])));
    }

    /** The refused files of an import, or all others, in their order, after file {@code after}. */
    public List<ReportRow> rows(long id, boolean refused, Viewer viewer, int after, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select f.number, f.name, f.outcome, f.article, f.line, f.message, f.fault, f.found, a.title
                        from import_file f
                            left join article a on a.id = f.article and (:all or a.author = :viewer)
                        where f.import = :id and f.number > :after and (f.outcome = 'REFUSED') = :refused
                        order by f.number
                        """, ReportRow.class)
                .setParameter("id", id)
                .setParameter("refused", refused)
                .setParameter("all", viewer.seesAll())
                .setParameter("viewer", viewer.person())
                .setParameter("after", after)
                .setMaxResults(limit)
                .setTupleTransformer((row, names) -> new ReportRow(file(row), (String) row[8]))
                .getResultList();
    }

    private static FileRow file(Object[] row) {
        return new FileRow(
                (Integer) row[0],
                (String) row[1],
                FileOutcome.valueOf((String) row[2]),
                (Long) row[3],
                (Integer) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
