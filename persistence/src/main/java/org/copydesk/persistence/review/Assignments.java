package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Who has what to see to. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext
    EntityManager em;

    public Optional<Assignment> find(AssignmentKey key) {
        return Optional.ofNullable(em.find(Assignment.class, key));
    }

    public void add(Assignment assignment) {
        em.persist(assignment);
    }

    public void remove(Assignment assignment) {
        em.remove(assignment);
    }

    /** Those of an article, oldest first. What somebody has who works here no longer, nobody has. */
    public List<Assignment> of(long article) {
        return em.createQuery("""
                        select a from Assignment a where a.article = :article
                        and cast(sql('exists (select 1 from roster e where e.person = ? and not e.enabled)', a.person) as Boolean)
                            = false
                        order by a.since
                        """, Assignment.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** What a person has to see to, the most urgent first. */
    public List<Assignment> of(UUID person, int limit) {
        return em.createQuery(
                        "select a from Assignment a where a.person = :person order by a.due nulls last, a.since",
                        Assignment.class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One of which its person has to be reminded, which nobody else takes until the transaction ends; empty when there is none. */
    public Optional<Assignment> nextToRemind(Instant now) {
        return next("a.remind", now);
    }

    /** One that is overdue and that nobody was told of. */
    public Optional<Assignment> nextToEscalate(Instant now) {
        return next("a.escalate", now);
    }

    private Optional<Assignment> next(String time, Instant now) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select a from Assignment a where " + time + " <= :now order by " + time, Assignment.class)
                .setParameter("now", now)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
