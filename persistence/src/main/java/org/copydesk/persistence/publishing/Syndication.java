package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What feeds carry: what readers see, but for what can still be taken back. In its place stands what readers saw before, as
 * though nothing had happened yet.
 */
@ApplicationScoped
public class Syndication {

    private static final String OUT = " and (p.leaves is null or p.leaves <= :now)";

    private static final String WITHDRAWN = """
            select new org.copydesk.persistence.publishing.WithdrawnRow(p.article, p.firstSince, p.since, p.reason)
            from Publication p where p.revision is null
            """;

    /** The publications that stand in for those that can still be taken back. */
    private static final String STAND_INS = """
            select former.id from publication p cross join lateral (
                select e.id from publication e
                where e.article = p.article and not e.taken_back and (e.leaves is null or e.leaves <= :now)
                order by e.since desc limit 1) former
            where p.until is null and p.leaves > :now
            """;

    private static final Comparator<PublicRow> NEWEST_FIRST =
            Comparator.comparing(PublicRow::since).thenComparing(PublicRow::id).reversed();

    @PersistenceContext
    EntityManager em;

    /** The newest articles. */
    public List<PublicRow> newest(Instant now, int limit) {
        var out = em.createQuery(
                        PublicArticles.LIVE + OUT + " order by p.firstSince desc, p.article desc", Object[].class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
        var standIns = em.createQuery(PublicArticles.ROW + " where p.id in :ids", Object[].class)
                .setParameter("ids", standIns(now))
                .getResultList();
        return Stream.concat(PublicArticles.rows(out).stream(), PublicArticles.rows(standIns).stream())
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The newest withdrawals of what had been in feeds before. */
    public List<WithdrawnRow> withdrawn(Instant now, int limit) {
        return em.createQuery(WITHDRAWN + """
                         and (p.until is null or p.id in :standIns) and exists (
                            select 1 from Publication e
                            where e.article = p.article and e.revision is not null and not e.takenBack
                                and (e.leaves is null or e.leaves <= p.since))
                        order by p.since desc
                        """, WithdrawnRow.class)
                .setParameter("standIns", standIns(now))
                .setMaxResults(limit)
                .getResultList();
    }

    /** When feeds carry something else than now, as far as that is known; empty when nothing can be taken back. */
    public Optional<Instant> next(Instant now) {
        return Optional.ofNullable(em.createQuery(
                        "select min(p.leaves) from Publication p where p.until is null and p.leaves > :now",
                        Instant.class)
                .setParameter("now", now)
                .getSingleResult());
    }

    private List<Long> standIns(Instant now) {
        return em.unwrap(Session.class)
                .createNativeQuery(STAND_INS, Long.class)
                .setParameter("now", now)
                .getResultList();
    }
}
