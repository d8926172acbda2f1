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
    public List<Schedule> due(Instant now, int limit) {
        return em.createQuery(
                        "select s from Schedule s where s.due <= :now and s.failure is null order by s.due",
                        Schedule.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What some are given before readers are, with the text they are given, the earliest first. */
    public List<EmbargoRow> embargoed(Instant now, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.publishing.EmbargoRow(s.article, s.due, r)
                        from Schedule s join Revision r on r.article = s.article and r.number = s.revision
                        where s.embargo = true and s.due > :now and s.failure is null order by s.due, s.article
                        """, EmbargoRow.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
