package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Everything that has a time, for those who may see it. What readers see is for everybody, and so are plans, but for those of
 * desks that keep others out; of other articles everybody sees their own, and what waits for them. What a step of a review waits for is nobody's alone, unless somebody has it to do at a
 * time of their own.
 */
@ApplicationScoped
public class Calendar {

    /** What readers see is counted without looking at its article: there is more of it than of all the rest. */
    private static final String SEEN = """
            with entry (kind, time, id, revision, author, desk, person, zone) as (
                select 'PLANNED', p.due, p.id, null::int, p.planner, p.desk, p.person, null
                    from plan p where p.article is null and p.due >= :from and p.due < :to
                union all
                select 'DUE', g.due, a.id, null, a.author, a.desk, g.person, null
                    from assignment g join article a on a.id = g.article
                    where g.due >= :from and g.due < :to and a.state in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')
                union all
                select 'DUE', o.due, a.id, null, a.author, a.desk, null, null
                    from open_step o join article a on a.id = o.article
                    where o.due >= :from and o.due < :to and a.state = 'IN_REVIEW' and not exists (
                        select 1 from assignment g where g.article = o.article and g.step in ('', o.step) and g.due is not null)
                union all
                select case when s.embargo then 'EMBARGOED' else 'SCHEDULED' end,
                        s.due, a.id, null, a.author, a.desk, s.person, s.zone
                    from schedule s join article a on a.id = s.article where s.due >= :from and s.due < :to
                union all
                select 'EXPIRES', x.due, a.id, null, a.author, a.desk, x.person, x.zone
                    from expiry x join article a on a.id = x.article where x.due >= :from and x.due < :to
                union all
                select 'PUBLISHED', b.first_since, b.article, b.revision, null, cast(:desk as text), b.publisher, null
                    from publication b
                    where b.until is null and b.revision is not null and b.first_since >= :from and b.first_since < :to
                        and (cast(:desk as text) is null
                            or exists (select 1 from article d where d.id = b.article and d.desk = :desk))
            ), seen as (
                select * from entry e
                where ((:all or e.kind = 'PLANNED') and e.desk not in (select closed_to(:viewer)) or e.kind = 'PUBLISHED'
                        or e.author = :viewer or e.person = :viewer
                        or e.kind = 'DUE' and e.id in (select w.article from awaited_by(:viewer) w))
                    and (cast(:desk as text) is null or e.desk = :desk) and e.kind <> all(:without)
            )""";

    private static final String ONE_AFTER_THE_OTHER = """
            , shown as (
                select *, 0 as place, 0 as beside from seen order by time, id, kind offset :skipped rows fetch first :most rows only
            )""";

    private static final String OF_EACH_SPAN = """
            , placed as (
                select *, width_bucket(time, cast(:bounds as timestamptz[])) - 1 as place from seen
            ), counted as (
                select *, count(*) over (partition by place) - :most as beside, row_number() over (
                    partition by place order by kind = 'PUBLISHED', time desc, id desc, kind) as turn from placed
            ), shown as (
                select * from counted where turn <= :most
            )""";

    private static final String ROWS = """
            select e.kind, e.time, e.id, coalesce(r.title, a.title, p.title), a.state, coalesce(p.desk, a.desk),
                u.username, u.name, e.zone, y.number, e.place, e.beside
            from shown e left join plan p on e.kind = 'PLANNED' and p.id = e.id
                left join article a on e.kind <> 'PLANNED' and a.id = e.id
                left join revision r on r.article = a.id and r.number = e.revision
                left join person u on u.id = e.person
                left join pseudonym y on y.article = a.id and y.person = e.person and a.author = :viewer
            order by e.time, e.id, e.kind
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What is planned and published in a span of time, the earliest first.
     *
     * @param to no longer in it
     * @param desk null for all desks
     * @param skipped how many of the first are left out
     */
    public List<CalendarRow> between(
            Instant from, Instant to, String desk, UUID viewer, boolean seesAll, int skipped, int limit) {
        return query(ONE_AFTER_THE_OTHER, List.of(from, to), desk, viewer, seesAll, List.of(), limit)
                .setParameter("skipped", skipped)
                .getResultStream()
                .map(Calendar::row)
                .toList();
    }

    /**
     * The same of several spans that follow upon one another. What is out gives way to what is still to come, and of that the
     * latest stays.
     *
     * @param bounds where each span begins, and where the last one ends
     * @param without what is left out
     * @param most how many of each span
     */
    public CalendarSpans spans(
            List<Instant> bounds, String desk, UUID viewer, boolean seesAll, Collection<Kind> without, int most) {
        var rows = new ArrayList<CalendarRow>();
        var left = new TreeMap<Integer, Integer>();
        query(OF_EACH_SPAN, bounds, desk, viewer, seesAll, without, most)
                .setParameter("bounds", bounds.toArray(Instant[]::new))
                .getResultStream()
                .forEach(found -> {
                    rows.add(row(found));
                    int beside = ((Number) found[11]).intValue();
                    if (beside > 0) left.put(((Number) found[10]).intValue(), beside);
                });
        return new CalendarSpans(List.copyOf(rows), left);
    }

    private NativeQuery<Object[]> query(
            String shown,
            List<Instant> bounds,
            String desk,
            UUID viewer,
            boolean seesAll,
            Collection<Kind> without,
            int most) {
        return em.unwrap(Session.class)
                .createNativeQuery(SEEN + shown + ROWS, Object[].class)
                .setParameter("from", bounds.get(0))
                .setParameter("to", bounds.get(bounds.size() - 1))
                .setParameter("desk", desk)
                .setParameter("viewer", viewer)
                .setParameter("all", seesAll)
                .setParameter("without", without.stream().map(Kind::name).toArray(String[]::new))
                .setParameter("most", most);
    }

    private static CalendarRow row(Object[] found) {
        return new CalendarRow(
                Kind.valueOf((String) found[0]),
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
