package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Sight;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** Lists of articles. Every page costs what the first one costs. */
@ApplicationScoped
public class Listings {

    private static final String COLUMNS = """
            select new org.copydesk.persistence.search.ArticleRow(a.id, a.title, a.state, a.revision, a.live, a.slug,
                a.desk, p.username, p.name, a.updated, a.waitingSince, a.round, a.unreviewed, w.subjects, r.note, s.due,
                s.failure)
            """;

    private static final String JOINED = """
                join Person p on p.id = a.author
                left join Headline w on w.article = a.id
                left join Round r on r.article = a.id and r.number = a.round
                left join Schedule s on s.article = a.id
            """;

    private static final String ROW = COLUMNS + " from Article a " + JOINED + " where 1 = 1";

    /**
     * What somebody else than the reader still has to read: the workflow said who that may not be. Where it keeps nobody from
     * it, one's own work still waits for others.
     */
    private static final String APPROVABLE = """
             and cast(sql('? = any(?)', :reviewer, a.barred) as Boolean) = false
             and (a.author <> :reviewer or cast(sql('cardinality(?)', a.barred) as Integer) > 0)
            """;

    /** What somebody has to see to and had not by then. What is live, withdrawn or in the trash is nobody's to hurry with. */
    private static final String OVERDUE = """
             and a.state in (State.DRAFT, State.IN_REVIEW, State.CHANGES_REQUESTED, State.APPROVED)
             and a.id in (select g.article from Assignment g where g.due < :overdue)
            """;

    private static final String RETURNED = """
             and exists (select 1 from Round e where e.article = a.id and e.number = a.round - 1
                and e.decidedBy = :returned and e.decision = Decision.CHANGES_REQUESTED)
            """;

    /** Behind an article by its title: what that is called now. */
    private static final String BEYOND_TITLE = """
             and (a.title %1$s (select t.title from Article t where t.id = :id)
                or a.title = (select t.title from Article t where t.id = :id) and a.id %1$s :id)
             and a.title %1$s= (select t.title from Article t where t.id = :id)
            """;

    /** More people than these are not told apart by a name. */
    private static final int WRITERS = 200;

    /** What waits for this person at a step of its review. */
    private static final String AWAITED =
            "cast(sql('? in (select w.article from awaited w where w.person = ?)', a.id, :%s) as Boolean) = true";

    private static final String IN_NO_STEPS =
            "cast(sql('exists (select 1 from open_step o where o.article = ?)', a.id) as Boolean) = false";

    @PersistenceContext
    EntityManager em;

    @Inject
    Search search;

    @Inject
    Persons persons;

    /** The rows after the cursor, from the beginning when it is null. */
    public List<ArticleRow> page(Filter filter, Viewer viewer, Cursor after, int limit) {
        return page(filter, viewer, Course.NEWEST_FIRST, after, limit);
    }

    /** The same, read this way. */
    public List<ArticleRow> page(Filter filter, Viewer viewer, Course course, Cursor after, int limit) {
        var writers = writers(filter);
        if (writers != null && writers.isEmpty()) return List.of();
        var values = new TreeMap<String, Object>();
        if (filter.isSearch() && !course.isByTitle()) {
            var ids = search.newest(new Search.Request(filter, viewer, writers, course, after, limit));
            if (ids.isEmpty()) return List.of();
            values.put("ids", ids);
            return query(ROW + " and a.id in :ids" + order(filter, course), values, limit);
        }
        var jpql = ROW
                + conditions(filter, viewer, writers, values)
                + after(filter, course, after, values)
                + order(filter, course);
        return query(jpql, values, limit);
    }

    /** Whose articles are wanted; null when nobody is named. */
    private List<UUID> writers(Filter filter) {
        return filter.author() == null
                ? null
                : persons.like(filter.author(), WRITERS).stream()
                        .map(Person::id)
                        .toList();
    }

    /** The standfirsts of the newest texts of these articles, by their ids. */
    public Map<Long, String> standfirsts(Collection<Long> articles) {
        return em.createQuery("""
                        select a.id, r.text.standfirst from Article a
                            join Revision r on r.article = a.id and r.number = a.revision
                        where a.id in :articles
                        """, Object[].class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** What these articles have in print beside title and subjects, by their ids. */
    public Map<Long, PrintedRow> printed(Collection<Long> articles) {
        return em.createQuery("""
                        select a.id, r.text.standfirst, r.text.byline from Article a
                            join Revision r on r.article = a.id and r.number = a.revision
                        where a.id in :articles
                        """, Object[].class)
                .setParameter("articles", articles)
                .getResultStream()
                .map(row -> new PrintedRow((Long) row[0], (String) row[1], bylines(row[2])))
                .collect(Collectors.toMap(PrintedRow::article, row -> row));
    }

    private static List<Byline> bylines(Object column) {
        return ((List<?>) column).stream().map(Byline.class::cast).toList();
    }

    private List<ArticleRow> query(String jpql, Map<String, Object> values, int limit) {
        var query = em.createQuery(jpql + upTo(limit), ArticleRow.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The limit stands in the text: PostgreSQL plans for a tenth of all rows when it does not know how many are wanted. */
    private static String upTo(int limit) {
        return " fetch first " + limit + " rows only";
    }

    /** Articles that did not go live when they were due, the longest overdue first. */
    public List<ArticleRow> failedToGoLive(Viewer viewer, int limit) {
        return timed("s.failure is not null", viewer, limit);
    }

    /** Articles that are to go live, the next one first. */
    public List<ArticleRow> goingLive(Viewer viewer, int limit) {
        return timed("s.due is not null and s.failure is null", viewer, limit);
    }

    private List<ArticleRow> timed(String which, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var seen = conditions(Filter.NONE, viewer, null, values);
        return query(ROW + " and " + which + seen + " order by s.due, a.id", values, limit);
    }

    /** How many there are, counted no further than {@code limit}. */
    public long count(Filter filter, Viewer viewer, int limit) {
        var writers = writers(filter);
        if (writers != null && writers.isEmpty()) return 0;
        if (filter.isSearch())
            return search.count(new Search.Request(filter, viewer, writers, Course.NEWEST_FIRST, null, limit));
        var values = new TreeMap<String, Object>();
        var counted = "select a.id as id from Article a left join Headline w on w.article = a.id where 1 = 1"
                + conditions(filter, viewer, writers, values)
                + order(filter, Course.NEWEST_FIRST)
                + upTo(limit);
        var query = em.createQuery("select count(*) from (" + counted + ") c", Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    public static Cursor cursorAfter(ArticleRow row, Filter filter) {
        return new Cursor(filter.waiting() ? row.waitingSince() : row.updated(), row.id());
    }

    /** What is somebody's own; of what waits, also that which waits for them. */
    private static String seen(Filter filter) {
        return filter.waiting()
                ? " and (a.author = :viewer or " + AWAITED.formatted("viewer") + ")"
                : " and a.author = :viewer";
    }

    /** Where a review has steps they say for whom it waits; where it has none, for any editor. */
    private static String awaited(Viewer viewer) {
        var awaited = AWAITED.formatted("reviewer");
        return viewer.seesAll() ? " and (" + IN_NO_STEPS + " or " + awaited + ")" : " and " + awaited;
    }

    private static String conditions(Filter filter, Viewer viewer, List<UUID> writers, Map<String, Object> values) {
        var where = new StringBuilder();
        where.append(
                with(values, "viewer", viewer.person(), viewer.seesAll() ? " and" + Sight.OF_ARTICLE : seen(filter)));
        if (filter.owner() != null) where.append(with(values, "owner", filter.owner(), " and a.author = :owner"));
        if (writers != null) where.append(with(values, "writers", writers, " and a.author in :writers"));
        if (filter.reviewer() != null) where.append(with(values, "reviewer", filter.reviewer(), APPROVABLE));
        if (filter.desk() != null) where.append(with(values, "desk", filter.desk(), " and a.desk = :desk"));
        if (filter.overdue() != null) where.append(with(values, "overdue", filter.overdue(), OVERDUE));
        if (filter.returned() != null) where.append(with(values, "returned", filter.returned(), RETURNED));
        if (filter.reviewer() != null && filter.waiting()) where.append(awaited(viewer));
        if (filter.unreviewed()) where.append(" and a.unreviewed = true and a.state = State.PUBLISHED");
        if (filter.waiting()) where.append(of(State.IN_REVIEW));
        else if (filter.state() != null) where.append(of(filter.state()));
        if (filter.searches())
            where.append(with(
                    values,
                    "words",
                    filter.query(),
                    " and cast(sql('? @@ ?::tsquery', w.words, :words) as Boolean) = true"));
        return where.toString();
    }

    /** The state stands in the text: there are partial indexes, and the planner has to know whether it is a rare one. */
    private static String of(State state) {
        return " and a.state = State." + state;
    }

    private static String after(Filter filter, Course course, Cursor after, Map<String, Object> values) {
        if (after == null) return "";
        values.put("id", after.id());
        if (course.isByTitle() && !filter.waiting()) return BEYOND_TITLE.formatted(course.isAscending() ? ">" : "<");
        values.put("time", after.time());
        if (filter.waiting())
            return " and (a.waitingSince > :time or a.waitingSince = :time and a.id > :id) and a.waitingSince >= :time";
        var beyond = course.isAscending() ? ">" : "<";
        return " and (a.updated %1$s :time or a.updated = :time and a.id %1$s :id) and a.updated %1$s= :time"
                .formatted(beyond);
    }

    private static String order(Filter filter, Course course) {
        if (filter.waiting()) return " order by a.waitingSince, a.id";
        var key = course.isByTitle() ? "a.title" : "a.updated";
        return course.isAscending()
                ? " order by %s, a.id".formatted(key)
                : " order by %s desc, a.id desc".formatted(key);
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }
}
