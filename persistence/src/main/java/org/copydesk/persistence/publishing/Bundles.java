package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Sight;

/** All bundles. */
@ApplicationScoped
public class Bundles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public Bundle add(String title, List<Bundle.Part> parts, ZonedDateTime due, UUID person, Instant now) {
        var bundle = new Bundle(ids.next(), title, parts, due, person, now);
        em.persist(bundle);
        return bundle;
    }

    /** The bundle with its row locked until the transaction ends, so that it goes out once. */
    public Optional<Bundle> findToChange(long id) {
        return Optional.ofNullable(em.find(Bundle.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(Bundles::withParts);
    }

    /** Those of which this editor may see every article, the newest first, before that id. */
    public List<Bundle> newest(long before, UUID editor, int limit) {
        return em.createQuery("""
                        select b from Bundle b where b.id < :before and not exists (
                            select 1 from Bundle o join o.parts p join Article a on a.id = p.article
                            where o.id = b.id and not (%s))
                        order by b.id desc
                        """.formatted(Sight.OF_ARTICLE), Bundle.class)
                .setParameter("before", before)
                .setParameter("viewer", editor)
                .setMaxResults(limit)
                .getResultStream()
                .map(Bundles::withParts)
                .toList();
    }

    /** Reads the parts too, so that they can be looked at when the transaction is over. */
    private static Bundle withParts(Bundle bundle) {
        bundle.parts();
        return bundle;
    }

    /** Those that should be out by now and have not failed, the longest overdue first. */
    public List<Bundle> due(Instant now, int limit) {
        return em.createQuery("""
                        select b from Bundle b
                        where b.due <= :now and b.published is null and b.failure is null order by b.due
                        """, Bundle.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
