package org.copydesk.persistence.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.jobs.JobRow.JobProgress;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.hibernate.Session;

/** All work that goes on by itself. What is done stays in the list as long as somebody may ask how it went. */
@ApplicationScoped
public class Jobs {

    private static final String TIMED =
            "case when %1$s.failure is not null then 'FAILED' when %1$s.due <= :now then 'RUNNING'"
                    + " else 'WAITING' end";

    private static final String ROWS = """
            with job (kind, id, progress, title, time, done, total, trouble, article) as (
                select 'PUBLICATION', s.article, %s, a.title, s.due, null::bigint, null::bigint, s.failure, s.article
                    from schedule s join article a on a.id = s.article
                union all
                select 'WITHDRAWAL', x.article, %s, a.title, x.due, null, null, x.failure, x.article
                    from expiry x join article a on a.id = x.article
                union all
                select 'BUNDLE', b.id, %s, b.title, b.due, null, null, b.failure, b.failed_article
                    from bundle b where b.published is null and b.due is not null
                union all
                select 'IMPORT', i.id, case when i.state = 'RUNNING' and i.touched < :silent then 'FAILED' else i.state end,
                        p.name, i.started, i.done, i.total, null, null
                    from import i join person p on p.id = i.importer where i.started > :since
                union all
                select 'VERIFICATION', v.id, case when v.broken is not null then 'FAILED' when v.ended is not null then 'DONE'
                        when v.touched < :silent then 'FAILED' else 'RUNNING' end,
                        v.asked_by, v.begun, v.articles, v.total, v.broken[1], null
                    from verification v where v.begun > :since
                union all
                (select 'DELIVERY', d.id, case d.state when 'FAILED' then 'FAILED' else 'WAITING' end,
                        coalesce(w.url, p.name), d.next, null, null, d.answer, d.article
                    from delivery d left join webhook w on w.id = d.webhook left join person p on p.id = d.person
                    where d.state in ('FAILED', 'WAITING') and (d.state = 'FAILED' or d.tries > 0)
                    order by d.id desc limit :most)
            )
            select * from job where cast(:kind as text) is null or kind = :kind
            order by array_position(array['FAILED', 'RUNNING', 'WAITING', 'DONE'], progress), time, id
            """.formatted(TIMED.formatted("s"), TIMED.formatted("x"), TIMED.formatted("b"));

    @PersistenceContext
    EntityManager em;

    /**
     * What needs somebody first, then what goes on, then what comes next.
     *
     * @param kind null for all kinds
     * @param silent whoever has said nothing since then has lost their server
     * @param since what was begun earlier and is done is not told any more
     */
    public List<JobRow> list(Kind kind, Instant now, Instant silent, Instant since, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery(ROWS, Object[].class)
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("now", now)
                .setParameter("silent", silent)
                .setParameter("since", since)
                .setParameter("most", limit)
                .setMaxResults(limit)
                .getResultStream()
                .map(Jobs::row)
                .toList();
    }

    private static JobRow row(Object[] found) {
        return new JobRow(
                Kind.valueOf((String) found[0]),
                ((Number) found[1]).longValue(),
                JobProgress.valueOf((String) found[2]),
                (String) found[3],
                (Instant) found[4],
                number(found[5]),
                number(found[6]),
                (String) found[7],
                number(found[8]));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
