package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;

/** All plans. */
@ApplicationScoped
public class Plans {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** A new plan that says nothing yet; {@link #add} it when it does. */
    public Plan by(UUID planner, Instant now) {
        return new Plan(ids.next(), planner, now);
    }

    public void add(Plan plan) {
        em.persist(plan);
    }

    public Optional<Plan> find(long id) {
        return Optional.ofNullable(em.find(Plan.class, id));
    }

    public List<Plan> all(Collection<Long> ids) {
        return em.createQuery("select p from Plan p where p.id in :ids", Plan.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The plan with its row locked until the transaction ends, so that nobody begins it twice. */
    public Optional<Plan> findToChange(long id) {
        return Optional.ofNullable(em.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void remove(Plan plan) {
        em.remove(plan);
    }

    /** What nobody has begun yet, in the order in which it was written down. */
    public List<Plan> open(long after, int limit) {
        return em.createQuery(
                        "select p from Plan p where p.article is null and p.id > :after order by p.id", Plan.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
