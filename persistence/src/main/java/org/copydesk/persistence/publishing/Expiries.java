package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What readers are to see no longer from some time on. */
@ApplicationScoped
public class Expiries {

    @PersistenceContext
    EntityManager em;

    /** In the place of what was set for the article before. */
    public void put(Expiry expiry) {
        em.merge(expiry);
    }

    public Optional<Expiry> of(long article) {
        return Optional.ofNullable(em.find(Expiry.class, article));
    }

    public void remove(long article) {
        of(article).ifPresent(em::remove);
    }

    /** What should be gone by now and has not failed, the longest overdue first. */
    public List<Expiry> due(Instant now, int limit) {
        return em.createQuery(
                        "select x from Expiry x where x.due <= :now and x.failure is null order by x.due", Expiry.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
