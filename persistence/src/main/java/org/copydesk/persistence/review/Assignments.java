package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Those of an article, oldest first. */
    public List<Assignment> of(long article) {
        return em.createQuery(
                        "select a from Assignment a where a.article = :article order by a.since", Assignment.class)
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

    /** What was to be done by a time that has passed. */
    public List<Assignment> overdue(Instant now, int limit) {
        return em.createQuery("select a from Assignment a where a.due < :now order by a.due", Assignment.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
