package org.copydesk.persistence.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Sight;
import org.copydesk.persistence.article.State;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All that is counted, each by one statement over whole sets. */
@ApplicationScoped
public class Counts {

    private static final List<Age> AGES = List.of(Age.values());

    /** The states in which somebody has something to do. */
    private static final String IN_WORK = "('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')";

    private static final String OF_DESK = "(cast(:desk as text) is null or a.desk = :desk)";

    /** The same of an event. Of all desks it is left out: then no article has to be looked up, and an index tells everything. */
    private static final String AT_DESK =
            " and exists (select 1 from article d where d.id = %1$s.article and d.desk = :desk)";

    /** Nobody outside was told of it. What was taken back is little, and looked for once. */
    private static final String STANDS = """
            %1$s.action <> 'TAKE_BACK_PUBLICATION' and cast(%1$s.id as text) not in (
                select u.about from event u where u.action = 'TAKE_BACK_PUBLICATION' and u.about is not null)
            """;

    /** When an article came into a state is mostly told by an event of the same period; the others are looked up. */
    private static final String STAYS = """
            with changed as materialized (
                select e.id, e.article, e.number, e.time, e.action, e.from_state,
                    lag(e.time) over (partition by e.article order by e.number) as came
                from event e
                where e.to_state is not null and e.to_state is distinct from e.from_state
                    and e.time >= :from and e.time < :to
            ), stay as materialized (
                select l.from_state as state, extract(epoch from l.time - coalesce(l.came,
                    (select e.time from event e where e.article = l.article and e.number < l.number
                        and e.to_state is not null and e.to_state is distinct from e.from_state
                        order by e.number desc limit 1),
                    (select a.created from article a where a.id = l.article))) as took
                from changed l
                where l.from_state is not null and %s%%s
            )
            select state, count(*), percentile_cont(0.5) within group (order by took),
                percentile_cont(0.9) within group (order by took)
            from stay group by state
            """.formatted(STANDS.formatted("l"));

    private static final String QUEUES = """
            with waiting as (
                select a.state, extract(epoch from cast(:now as timestamptz) - coalesce(
                    (select e.time from event e where e.article = a.id and e.to_state is not null
                        and e.to_state is distinct from e.from_state order by e.number desc limit 1), a.created)) as age
                from article a where a.state in %s and %s
            )
            select state, width_bucket(age, cast(:ages as float8[])), count(*) from waiting group by 1, 2
            """.formatted(IN_WORK, OF_DESK);

    private static final String DAYS = """
            select cast(e.time at time zone :zone as date) as day,
                count(*) filter (where e.action = 'SUBMIT'),
                count(*) filter (where e.action <> 'SUBMIT')
            from event e
            where e.action in ('SUBMIT', 'PUBLISH', 'PUBLISH_UNREVIEWED')
                and e.time >= :from and e.time < :to and %s%%s
            group by 1 order by 1
            """.formatted(STANDS.formatted("e"));

    private static final String LATE = """
            with a as (
                select t.desk, 'TASK' as kind, g.due from assignment g join article t on t.id = g.article
                    where g.due < :now and t.state in %s
                union all
                select p.desk, 'PLAN', p.due from plan p where p.article is null and p.due < :now
                union all
                select t.desk, 'FAILED', s.due from schedule s join article t on t.id = s.article
                    where s.failure is not null
            )
            select a.desk, count(*) filter (where a.kind = 'TASK'), count(*) filter (where a.kind = 'PLAN'),
                count(*) filter (where a.kind = 'FAILED'),
                percentile_cont(0.5) within group (order by extract(epoch from cast(:now as timestamptz) - a.due))
            from a where %s group by a.desk order by a.desk
            """.formatted(IN_WORK, OF_DESK);

    private static final String STALE =
            """
            select a.id, a.title, a.state, a.desk, a.updated from article a
            where a.state in %s and a.updated < :before and %s and %s order by a.updated, a.id
            """.formatted(IN_WORK, OF_DESK, Sight.of("a.desk in (select closed_to(:viewer))", "a.author", "a.id"));

    @PersistenceContext
    EntityManager em;

    /** The states that articles left in the period, with how long they had been in them. */
    public List<Stay> stays(Period period) {
        return of(STAYS, "l", period)
                .getResultStream()
                .map(row -> new Stay(State.valueOf((String) row[0]), number(row[1]), seconds(row[2]), seconds(row[3])))
                .toList();
    }

    /** How old what waits is now; what there is none of is not in it. */
    public List<Queue> queues(Instant now, String desk) {
        var bounds = AGES.stream()
                .filter(age -> age != Age.LONGER)
                .map(age -> (double) age.atMost().toSeconds())
                .toArray(Double[]::new);
        return of(QUEUES, desk)
                .setParameter("now", now)
                .setParameter("ages", bounds)
                .getResultStream()
                .map(row -> new Queue(State.valueOf((String) row[0]), AGES.get((int) number(row[1])), number(row[2])))
                .toList();
    }

    /** Day by day, as the days are in that zone; a day on which nothing happened is not in it. */
    public List<DayCount> days(Period period, ZoneId zone) {
        return of(DAYS, "e", period)
                .setParameter("zone", zone.getId())
                .getResultStream()
                .map(row -> new DayCount(day(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    /** What is late now, by desks; a desk where nothing is late is not in it. */
    public List<LateCount> late(Instant now, String desk) {
        return of(LATE, desk)
                .setParameter("now", now)
                .getResultStream()
                .map(row ->
                        new LateCount((String) row[0], number(row[1]), number(row[2]), number(row[3]), seconds(row[4])))
                .toList();
    }

    /** Articles in work that this editor sees and nobody has touched since then, the longest untouched first. */
    public List<StaleRow> stale(Instant before, String desk, UUID editor, int limit) {
        return of(STALE, desk)
                .setParameter("viewer", editor)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new StaleRow(
                        number(row[0]), (String) row[1], State.valueOf((String) row[2]), (String) row[3], (Instant)
                                row[4]))
                .toList();
    }

    /** @param event what the statement calls the events it counts */
    private NativeQuery<Object[]> of(String sql, String event, Period period) {
        var query = period.desk() == null
                ? query(sql.formatted(""))
                : of(sql.formatted(AT_DESK.formatted(event)), period.desk());
        return query.setParameter("from", period.from()).setParameter("to", period.to());
    }

    private NativeQuery<Object[]> of(String sql, String desk) {
        return query(sql).setParameter("desk", desk);
    }

    private NativeQuery<Object[]> query(String sql) {
        return em.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Duration seconds(Object value) {
        return value == null ? null : Duration.ofSeconds(Math.round(((Number) value).doubleValue()));
    }
}
