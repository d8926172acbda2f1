package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is to go live later. */
@ApplicationScoped
public class Schedules {

    @PersistenceContext
    EntityManager em;

    public void add(Schedule schedule) {
        em.persist(schedule);
    }

    public Optional<Schedule> of(long article) {
        return Optional.ofNullable(em.find(Schedule.class, article));
    }

    public void remove(long article) {
        of(article).ifPresent(em::remove);
    }

    /** Articles that should be live by now and have not failed, the longest overdue first. */
    public List<Schedule> due(Instant now) {
        return em.createQuery(
                        "select s from Schedule s where s.due <= :now and s.failure is null order by s.due",
                        Schedule.class)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }
}
