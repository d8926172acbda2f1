package org.copydesk.persistence.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.persistence.article.Sight;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Plan;
import org.hibernate.Session;

/**
 * What lies where on the board. What a column shows is read by an index in the order in which it is shown; what is in review
 * is read as a whole, since its steps follow from what was approved.
 */
@ApplicationScoped
public class Boards {

    private static final String NEWEST_ROUND =
            " join Article a on a.id = %1$s.article and a.round = %1$s.round where a.state = State.IN_REVIEW ";

    private static final String TIMED =
            " from Schedule s join Article a on a.id = s.article where a.state = State.SCHEDULED ";

    private static final String LIVE = """
             from Publication b join Article a on a.id = b.article
                where b.until is null and b.revision is not null and b.firstSince >= :time and a.state = State.PUBLISHED
            """;

    private static final String PLANS = " from Plan p where p.article is null";

    @PersistenceContext
    EntityManager em;

    /** The articles in that state, the last changed first. */
    public List<Spot> in(State state, BoardFilter filter, Viewer viewer, int limit) {
        return spots("a.updated", inState(state) + "%s order by a.updated desc, a.id desc", filter, viewer, limit);
    }

    /** The articles that are to go live, the next one first. */
    public List<Spot> timed(BoardFilter filter, Viewer viewer, int limit) {
        return spots("s.due", TIMED + "%s order by s.due, a.id", filter, viewer, limit);
    }

    /** What went live since then and is, the last one first. */
    public List<Spot> liveSince(Instant time, BoardFilter filter, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>(Map.of("time", time));
        var jpql = "select new org.copydesk.persistence.board.Spot(a.id, b.firstSince)" + LIVE
                + narrowed(filter, viewer, values) + " order by b.firstSince desc, a.id desc";
        return with(em.createQuery(jpql, Spot.class), values)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String inState(State state) {
        return " from Article a where a.state = State." + state + " "; // said in the text: the planner knows how many
    }

    private List<Spot> spots(String time, String from, BoardFilter filter, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = "select new org.copydesk.persistence.board.Spot(a.id, " + time + ")"
                + from.formatted(narrowed(filter, viewer, values));
        return with(em.createQuery(jpql, Spot.class), values)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countIn(State state, BoardFilter filter, Viewer viewer) {
        return count(inState(state), filter, viewer, new TreeMap<>());
    }

    public long countLiveSince(Instant time, BoardFilter filter, Viewer viewer) {
        return count(LIVE, filter, viewer, new TreeMap<>(Map.of("time", time)));
    }

    private long count(String from, BoardFilter filter, Viewer viewer, Map<String, Object> values) {
        var jpql = "select count(a)" + from + narrowed(filter, viewer, values);
        return with(em.createQuery(jpql, Long.class), values).getSingleResult();
    }

    /** The rounds of everything in review, the longest waiting first. */
    public List<RoundUnderWay> underWay(BoardFilter filter, Viewer viewer) {
        var values = new TreeMap<String, Object>();
        var jpql = """
                select new org.copydesk.persistence.board.RoundUnderWay(
                    a.id, a.waitingSince, r.desk, r.flow, r.submittedAt, r.carried)
                from Article a left join Round r on r.article = a.id and r.number = a.round
                where a.state = State.IN_REVIEW
                """ + narrowed(filter, viewer, values) + " order by a.waitingSince, a.id";
        return with(em.createQuery(jpql, RoundUnderWay.class), values).getResultList();
    }

    /** Every yes to a step that holds in a round under way. */
    public List<YesUnderWay> yeses() {
        return em.createQuery(
                        "select new org.copydesk.persistence.board.YesUnderWay(y.article, y.step, y.person, y.behalf, y.time)"
                                + " from Approval y" + NEWEST_ROUND.formatted("y")
                                + " and y.voided is null and y.step is not null",
                        YesUnderWay.class)
                .getResultList();
    }

    /** What guests said yes to that is still the text. */
    public List<YesUnderWay> yesesOfGuests() {
        return em.createQuery("""
                        select new org.copydesk.persistence.board.YesUnderWay(g.article, g.person, g.decidedAt)
                        from Guest g join Article a on a.id = g.article
                        where a.state = State.IN_REVIEW and g.approves = true and g.decidedContent = a.content
                        """, YesUnderWay.class).getResultList();
    }

    /** The steps that rounds under way passed over, by articles' ids. */
    public List<StepOf> skipped() {
        return em.unwrap(Session.class).createNativeQuery("""
                        select k.article, k.step from step_skip k
                            join article a on a.id = k.article and a.round = k.round where a.state = 'IN_REVIEW'
                        """, Object[].class).getResultList().stream()
                .map(row -> new StepOf(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** A step of an article's review. */
    public record StepOf(long article, String step) {}

    /** The articles themselves, in no order. */
    public List<CardRow> cards(Collection<Long> articles) {
        return em.createQuery("""
                        select new org.copydesk.persistence.board.CardRow(a.id, a.title, a.state, a.revision, a.live, a.desk,
                            p.name, a.updated, a.round, a.unreviewed, w.subjects, s.due, s.embargo, s.failure)
                        from Article a join Person p on p.id = a.author
                            left join Headline w on w.article = a.id left join Schedule s on s.article = a.id
                        where a.id in :articles
                        """, CardRow.class)
                .setParameter("articles", articles)
                .getResultList();
    }

    /** Who has which of these articles to see to. */
    public List<Holding> holdings(Collection<Long> articles, Viewer viewer) {
        return em.createQuery("""
                        select new org.copydesk.persistence.board.Holding(g.article, p.name, g.due, cast(sql(
                            '(select y.number from pseudonym y join article a on a.id = y.article
                                where y.article = ? and y.person = ? and a.author = ?)',
                            g.article, g.person, :viewer) as Integer))
                        from Assignment g join Person p on p.id = g.person where g.article in :articles order by g.since
                        """, Holding.class)
                .setParameter("articles", articles)
                .setParameter("viewer", viewer.person())
                .getResultList();
    }

    /** The steps of these articles that a discussion stands in the way of; "" for one that stands in the way of all. */
    public List<StepOf> blocked(Collection<Long> articles) {
        return em.createQuery("""
                        select t.article, coalesce(t.step, '') from Thread t where t.article in :articles
                            and t.blocking and t.resolvedAt is null and t.emptied is null
                        """, Object[].class).setParameter("articles", articles).getResultList().stream()
                .map(row -> new StepOf((Long) row[0], (String) row[1]))
                .toList();
    }

    /** What nobody has begun yet, the first due first. Plans have no subject. */
    public List<Plan> plans(BoardFilter filter, Viewer viewer, int limit) {
        if (filter.subject() != null) return List.of();
        var values = new TreeMap<String, Object>();
        var jpql = "select p" + PLANS + planned(filter, viewer, values) + " order by p.due nulls last, p.id";
        return with(em.createQuery(jpql, Plan.class), values)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countPlans(BoardFilter filter, Viewer viewer) {
        if (filter.subject() != null) return 0;
        var values = new TreeMap<String, Object>();
        return with(em.createQuery("select count(p)" + PLANS + planned(filter, viewer, values), Long.class), values)
                .getSingleResult();
    }

    private static String planned(BoardFilter filter, Viewer viewer, Map<String, Object> values) {
        var where = with(values, "viewer", viewer.person(), " and" + Sight.OF_PLAN);
        if (filter.desk() != null) where += with(values, "desk", filter.desk(), " and p.desk = :desk");
        if (filter.person() != null) where += with(values, "person", filter.person(), " and p.person = :person");
        return where;
    }

    private static String narrowed(BoardFilter filter, Viewer viewer, Map<String, Object> values) {
        var where = with(
                values,
                "viewer",
                viewer.person(),
                viewer.seesAll() ? " and" + Sight.OF_ARTICLE : " and a.author = :viewer");
        if (filter.desk() != null) where += with(values, "desk", filter.desk(), " and a.desk = :desk");
        if (filter.person() != null) where += with(values, "person", filter.person(), """
                     and (a.author = :person or exists (
                        select 1 from Assignment h where h.article = a.id and h.person = :person
                            and (a.author <> :viewer or cast(sql(
                                'exists (select 1 from pseudonym y where y.article = ? and y.person = ?)',
                                h.article, h.person) as Boolean) = false)))
                    """);
        if (filter.subject() != null) where += with(values, "subject", filter.subject(), """
                     and exists (select 1 from Headline w where w.article = a.id
                        and cast(sql('? @> array[cast(? as text)]', w.subjects, :subject) as Boolean) = true)
                    """);
        return where;
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** How many a column should hold at most, by columns that have such a limit. */
    public Map<String, Integer> limits() {
        var limits = new TreeMap<String, Integer>();
        em.unwrap(Session.class)
                .createNativeQuery("select lane, most from lane_limit", Object[].class)
                .getResultList()
                .forEach(row -> limits.put((String) row[0], ((Number) row[1]).intValue()));
        return limits;
    }

    /** @param most null for no limit any more */
    public void limit(String lane, Integer most, UUID person) {
        var statement = em.createNativeQuery(most == null ? "delete from lane_limit where lane = :lane" : """
                                insert into lane_limit (lane, most, person) values (:lane, :most, :person)
                                on conflict (lane) do update set most = excluded.most, person = excluded.person
                                """)
                .setParameter("lane", lane);
        if (most != null) statement.setParameter("most", most).setParameter("person", person);
        statement.executeUpdate();
    }
}
