package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.article.Sight;
import org.hibernate.LockMode;
import org.hibernate.Session;

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

    /** On whose rights articles should be live by now that have not failed. */
    public List<UUID> dueFor(Instant now) {
        return em.createQuery(
                        "select distinct s.person from Schedule s where s.due <= :now and s.failure is null",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * The longest overdue of what should be live by now on the right of one of these people, with its article, which nobody
     * else changes until the transaction ends. What somebody else has in hand is passed over, so that no two have the same.
     *
     * @param passed articles that had their turn
     */
    public Optional<Schedule> next(Instant now, Collection<UUID> people, Collection<Long> passed) {
        return em.unwrap(Session.class)
                .createSelectionQuery("""
                        select a, s from Article a join Schedule s on s.article = a.id
                        where s.due <= :now and s.failure is null and s.person in :people and a.id not in :passed
                        order by s.due, a.id
                        """, Object[].class)
                .setParameter("now", now)
                .setParameterList("people", people)
                .setParameterList("passed", passed.isEmpty() ? List.of(0L) : passed)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> (Schedule) row[1])
                .findFirst();
    }

    /**
     * What this editor is given before readers are, with the text they are given, the earliest first.
     *
     * @param after null to begin with the first
     */
    public List<EmbargoRow> embargoed(Instant now, UUID editor, EmbargoPlace after, int limit) {
        var place = after == null ? new EmbargoPlace(now, Long.MAX_VALUE) : after;
        return em.createQuery("""
                        select new org.copydesk.persistence.publishing.EmbargoRow(s.article, s.due, r)
                        from Schedule s join Revision r on r.article = s.article and r.number = s.revision
                            join Article a on a.id = s.article
                        where s.embargo = true and s.due > :now and s.failure is null and %s
                            and (s.due > :due or s.due = :due and s.article > :article) order by s.due, s.article
                        """.formatted(Sight.OF_ARTICLE), EmbargoRow.class)
                .setParameter("now", now)
                .setParameter("due", place.lifted())
                .setParameter("article", place.article())
                .setParameter("viewer", editor)
                .setMaxResults(limit)
                .getResultList();
    }
}
