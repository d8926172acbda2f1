package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The steps of all reviews that wait for somebody. They follow from the rounds, and are kept so that they can be looked for. */
@ApplicationScoped
public class OpenSteps {

    private static final String COLUMNS = "select article, round, step, since, due from open_step ";

    @PersistenceContext
    EntityManager em;

    /** What was due or is to be soon, and whom it waits for. */
    public record DueStep(OpenStep step, List<UUID> people) {

        public DueStep {
            people = List.copyOf(people);
        }
    }

    /**
     * These wait in the article's review, and no others; one that waits already goes on waiting since it did, and is reminded of
     * anew when it is due at another time.
     */
    public void keep(long article, List<OpenStep> steps) {
        em.createNativeQuery("""
                        delete from open_step where article = :article
                            and not (round || ' ' || step) = any(string_to_array(:steps, ','))
                        """)
                .setParameter("article", article)
                .setParameter(
                        "steps",
                        String.join(
                                ",",
                                steps.stream()
                                        .map(step -> step.round() + " " + step.step())
                                        .toList()))
                .executeUpdate();
        for (var step : steps)
            em.createNativeQuery("""
                            insert into open_step (article, round, step, since, due, remind, escalate)
                            values (:article, :round, :step, :since, cast(:due as timestamptz), cast(:remind as timestamptz),
                                cast(:due as timestamptz))
                            on conflict (article, step) do update
                                set due = excluded.due, remind = excluded.remind, escalate = excluded.escalate
                                where (open_step.due is null) <> (excluded.due is null)
                                    or abs(extract(epoch from open_step.due - excluded.due)) >= 1
                            """)
                    .setParameter("article", article)
                    .setParameter("round", step.round())
                    .setParameter("step", step.step())
                    .setParameter("since", step.since())
                    .setParameter("due", told(step.due()))
                    .setParameter("remind", told(step.remind()))
                    .executeUpdate();
    }

    /** As the driver gives it. */
    private static Instant time(Object value) {
        return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
    }

    private static String told(Instant time) {
        return time == null ? null : time.toString();
    }

    /** The articles in whose review nothing was decided for so long that their desk has a rule for it, which it was not done yet. */
    public List<Long> stale(Instant now, int limit) {
        List<?> rows = em.createNativeQuery("""
                        select a.id from desk d join article a on a.desk = d.name and a.state = 'IN_REVIEW'
                        where d.stale is not null
                            and coalesce((select max(coalesce(o.due, o.since)) from open_step o where o.article = a.id), a.waiting_since)
                                <= cast(:now as timestamptz) - cast(d.stale_after as interval)
                            and (d.stale = 'CLOSE' or not exists (
                                select 1 from assignment g where g.article = a.id and g.person = d.caretaker))
                        order by a.waiting_since
                        """, Long.class)
                .setParameter("now", now.toString())
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    /** Those that wait in the reviews of these articles, as their desks call them; what is due first comes first. */
    public List<OpenStepRow> in(List<Long> articles) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select o.article, s ->> 'title' as title, o.due
                        from open_step o
                            join article a on a.id = o.article and a.state = 'IN_REVIEW' and a.round = o.round
                            join round r on r.article = o.article and r.number = o.round
                            join flow f on f.desk = r.desk and f.number = r.flow
                            cross join lateral jsonb_array_elements(f.steps) s
                        where o.article in (:articles) and s ->> 'name' = o.step
                        order by o.due nulls last, o.since, o.step
                        """, OpenStepRow.class)
                .setParameter("articles", articles)
                .getResultList();
    }

    /** Those that waited in the article's review when that was last noted. */
    public List<String> of(long article) {
        List<?> rows = em.createNativeQuery("select step from open_step where article = :article", String.class)
                .setParameter("article", article)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** Takes one whose people have to be reminded, which nobody else does then; empty when there is none. */
    public Optional<DueStep> nextToRemind(Instant now) {
        return next("remind", now);
    }

    /** Takes one that is overdue and that nobody was told of; empty when there is none. */
    public Optional<DueStep> nextToEscalate(Instant now) {
        return next("escalate", now);
    }

    private Optional<DueStep> next(String column, Instant now) {
        var found = em.unwrap(Session.class)
                .createNativeQuery(
                        COLUMNS + "where " + column + " <= :now order by " + column + " for update skip locked",
                        OpenStep.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setTupleTransformer((row, names) -> new OpenStep(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        time(row[3]),
                        time(row[4])))
                .getResultStream()
                .findFirst();
        found.ifPresent(step -> em.createNativeQuery(
                        "update open_step set " + column + " = null where article = :article and step = :step")
                .setParameter("article", step.article())
                .setParameter("step", step.step())
                .executeUpdate());
        return found.map(step -> new DueStep(step, people(step.article(), step.step())));
    }

    /** Whether nobody works here any more for whom the step of the article's review is. */
    public boolean isDeserted(long article, String step) {
        return !em.createNativeQuery("select 1 from deserted where article = :article and step = :step")
                .setParameter("article", article)
                .setParameter("step", step)
                .getResultList()
                .isEmpty();
    }

    /** Whether some step of the article's review is for this person. */
    public boolean isReviewer(long article, UUID person) {
        return !em.createNativeQuery("select 1 from reviewer where article = :article and person = :person")
                .setParameter("article", article)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whom a step of the article's review is for. */
    public List<UUID> people(long article, String step) {
        List<?> rows = em.createNativeQuery(
                        "select person from reviewer where article = :article and step = :step", UUID.class)
                .setParameter("article", article)
                .setParameter("step", step)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
