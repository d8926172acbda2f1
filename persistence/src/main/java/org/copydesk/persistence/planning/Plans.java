package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Sight;

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

    /** Empty when there is none that this person may see. */
    public Optional<Plan> find(long id, UUID viewer) {
        return one(id, viewer).getResultStream().findFirst();
    }

    /** Those of them that this person may see. */
    public List<Plan> all(Collection<Long> ids, UUID viewer) {
        return plans("p.id in :ids and" + Sight.OF_PLAN, viewer)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The plan with its row locked until the transaction ends, so that nobody begins it twice. */
    public Optional<Plan> findToChange(long id, UUID viewer) {
        return one(id, viewer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Plan> one(long id, UUID viewer) {
        return plans("p.id = :id and" + Sight.OF_PLAN, viewer).setParameter("id", id);
    }

    private TypedQuery<Plan> plans(String condition, UUID viewer) {
        return em.createQuery("select p from Plan p where " + condition, Plan.class)
                .setParameter("viewer", viewer);
    }

    public void remove(Plan plan) {
        em.remove(plan);
    }

    /** What nobody has begun yet and this person may see, in the order in which it was written down. */
    public List<Plan> open(long after, UUID viewer, int limit) {
        return plans("p.article is null and p.id > :after and" + Sight.OF_PLAN + "order by p.id", viewer)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
