package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Everything that has a time, for those who may see it. */
@ApplicationScoped
public class Calendar {

    private static final String ROWS = """
            with entry (kind, time, id, title, state, author, desk, person, zone) as (
                select 'PLANNED', p.due, p.id, p.title, null, null::uuid, p.desk, p.person, null
                    from plan p where p.article is null and p.due >= :from and p.due < :to
                union all
                select 'DUE', g.due, a.id, a.title, a.state, a.author, a.desk, g.person, null
                    from assignment g join article a on a.id = g.article
                    where g.due >= :from and g.due < :to and a.state in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')
                union all
                select 'DUE', o.due, a.id, a.title, a.state, a.author, a.desk, null, null
                    from open_step o join article a on a.id = o.article
                    where o.due >= :from and o.due < :to and a.state = 'IN_REVIEW' and not exists (
                        select 1 from assignment g where g.article = o.article and g.step in ('', o.step) and g.due is not null)
                union all
                select case when s.embargo then 'EMBARGOED' else 'SCHEDULED' end,
                        s.due, a.id, a.title, a.state, a.author, a.desk, s.person, s.zone
                    from schedule s join article a on a.id = s.article where s.due >= :from and s.due < :to
                union all
                select 'EXPIRES', x.due, a.id, a.title, a.state, a.author, a.desk, x.person, x.zone
                    from expiry x join article a on a.id = x.article where x.due >= :from and x.due < :to
                union all
                select 'PUBLISHED', b.first_since, a.id, r.title, a.state, a.author, a.desk, b.publisher, null
                    from publication b join article a on a.id = b.article
                        join revision r on r.article = b.article and r.number = b.revision
                    where b.until is null and b.revision is not null and b.first_since >= :from and b.first_since < :to
            )
            select e.kind, e.time, e.id, e.title, e.state, e.desk, u.username, u.name, e.zone, y.number
            from entry e left join person u on u.id = e.person
                left join pseudonym y on y.article = e.id and y.person = e.person and e.author = :viewer
            where (:all and e.desk not in (select closed_to(:viewer)) or e.kind in ('PLANNED', 'PUBLISHED')
                    or e.author = :viewer or e.person = :viewer
                    or e.kind = 'DUE' and e.id in (select w.article from awaited w where w.person = :viewer))
                and (cast(:desk as text) is null or e.desk = :desk)
            order by e.time, e.id, e.kind
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What is planned and published in a span of time, the earliest first. Plans and what readers see is for everybody;
     * of other articles everybody sees their own, and what waits for them. What a step of a review waits for is nobody's alone,
     * unless somebody has it to do at a time of their own.
     *
     * @param to no longer in it
     * @param desk null for all desks
     */
    public List<CalendarRow> between(Instant from, Instant to, String desk, UUID viewer, boolean seesAll, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery(ROWS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("desk", desk)
                .setParameter("viewer", viewer)
                .setParameter("all", seesAll)
                .setMaxResults(limit)
                .getResultStream()
                .map(Calendar::row)
                .toList();
    }

    private static CalendarRow row(Object[] found) {
        return new CalendarRow(
                CalendarRow.Kind.valueOf((String) found[0]),
                (Instant) found[1],
                ((Number) found[2]).longValue(),
                (String) found[3],
                (String) found[4],
                (String) found[5],
                (String) found[6],
                (String) found[7],
                (String) found[8],
                found[9] == null ? null : ((Number) found[9]).intValue());
    }
}
