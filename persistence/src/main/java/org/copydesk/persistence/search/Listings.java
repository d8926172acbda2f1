package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    private static final String LIVE_ROW = COLUMNS + """
             from Article a join Publication b on b.article = a.id and b.until is null and b.revision is not null
            """ + JOINED + " where 1 = 1";

    private static final String NOT_LIVE = " and a.live is null";

    /** Of more that was found the newest are looked through in the order of the list, of fewer all are sorted. */
    private static final int SORTED = 1_000;

    /** Behind an article by when it went live. */
    private static final String BEYOND_PUBLICATION = """
             and (b.firstSince %1$s (select l.firstSince from Publication l where l.article = :id and l.until is null)
                or b.firstSince = (select l.firstSince from Publication l where l.article = :id and l.until is null)
                    and a.id %1$s :id)
             and b.firstSince %1$s= (select l.firstSince from Publication l where l.article = :id and l.until is null)
            """;

    /** From an author on. */
    private static final String BEYOND_AUTHOR = """
             and (p.id = :from or p.name %1$s (select f.name from Person f where f.id = :from)
                or p.name = (select f.name from Person f where f.id = :from) and p.id %1$s :from)
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
            "cast(sql('? in (select w.article from awaited_by(?) w)', a.id, :%s) as Boolean) = true";

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
        var rows = new ArrayList<ArticleRow>();
        var from = after;
        for (var portion : portions(filter, viewer, writers, course, after, limit)) {
            rows.addAll(rows(portion, viewer, writers, from, limit - rows.size()));
            if (rows.size() == limit) break;
            from = null;
        }
        return rows;
    }

    /** The rows before the cursor, in the order of the list; those next to it where there are more. */
    public List<ArticleRow> pageBefore(Filter filter, Viewer viewer, Course course, Cursor before, int limit) {
        var writers = writers(filter);
        if (writers != null && writers.isEmpty()) return List.of();
        var rows = new ArrayList<ArticleRow>();
        var from = before;
        for (var portion : portionsBackwards(filter, viewer, writers, course, before, limit)) {
            rows.addAll(rows(portion.reversed(), viewer, writers, from, limit - rows.size()));
            if (rows.size() == limit) break;
            from = null;
        }
        Collections.reverse(rows);
        return rows;
    }

    /** A list is sorted by what there is no index of by reading several that have one, one behind the other. */
    private record Portion(Filter filter, Course course, String where) {

        Portion reversed() {
            return new Portion(filter, course.reversed(), where);
        }
    }

    private List<Portion> portions(
            Filter filter, Viewer viewer, List<UUID> writers, Course course, Cursor after, int limit) {
        if (filter.waiting()) return List.of(new Portion(filter, Course.NEWEST_FIRST, ""));
        if (course.isByTime() || course.isByTitle()) return List.of(new Portion(filter, course, ""));
        var row = after == null ? null : place(after);
        if (course.isByState()) return ofStates(filter, course, row);
        if (course.isByAuthor()) return ofAuthors(filter, viewer, writers, course, row, limit);
        var live = new Portion(filter, course, "");
        var others = new Portion(filter, Course.NEWEST_FIRST, NOT_LIVE);
        return row == null || row.live ? List.of(live, others) : List.of(others);
    }

    /** The same from the row on towards the beginning of the list. */
    private List<Portion> portionsBackwards(
            Filter filter, Viewer viewer, List<UUID> writers, Course course, Cursor before, int limit) {
        if (filter.waiting()) return List.of(new Portion(filter, Course.NEWEST_FIRST, ""));
        if (course.isByTime() || course.isByTitle()) return List.of(new Portion(filter, course, ""));
        var row = place(before);
        if (course.isByState()) return ofStates(filter, course.reversed(), row);
        if (course.isByAuthor()) return ofAuthors(filter, viewer, writers, course.reversed(), row, limit);
        var live = new Portion(filter, course, "");
        var others = new Portion(filter, Course.NEWEST_FIRST, NOT_LIVE);
        return row == null || row.live ? List.of(live) : List.of(others, live);
    }

    /** What an article is sorted by now. */
    private record SortedBy(State state, UUID author, boolean live) {}

    /** Null for one that is there no more. */
    private SortedBy place(Cursor row) {
        return em.createQuery("select a.state, a.author, a.live from Article a where a.id = :id", Object[].class)
                .setParameter("id", row.id())
                .getResultStream()
                .map(found -> new SortedBy((State) found[0], (UUID) found[1], found[2] != null))
                .findFirst()
                .orElse(null);
    }

    private static List<Portion> ofStates(Filter filter, Course course, SortedBy from) {
        if (filter.state() != null) return List.of(new Portion(filter, Course.NEWEST_FIRST, ""));
        var states = new ArrayList<>(List.of(State.values()));
        if (!course.isAscending()) Collections.reverse(states);
        return states.stream()
                .dropWhile(state -> from != null && state != from.state)
                .map(state -> new Portion(filter.in(state), Course.NEWEST_FIRST, ""))
                .toList();
    }

    /** Each of them has a row at least: more are not needed for as many rows, beside those who follow upon the first. */
    private List<Portion> ofAuthors(
            Filter filter, Viewer viewer, List<UUID> writers, Course course, SortedBy from, int limit) {
        if (filter.owner() != null) return List.of(new Portion(filter, Course.NEWEST_FIRST, ""));
        var values = new TreeMap<String, Object>();
        var beyond = course.isAscending() ? ">" : "<";
        var jpql = "select p.id from Person p where exists (select 1 from Article a"
                + " left join Headline w on w.article = a.id where a.author = p.id"
                + conditions(filter, viewer, writers, values)
                + " order by a.updated desc, a.id desc offset 0 rows)" // asks for one author after the other, and not
                // for all articles first
                + (from == null ? "" : with(values, "from", from.author, BEYOND_AUTHOR.formatted(beyond)))
                + (course.isAscending() ? " order by p.name, p.id" : " order by p.name desc, p.id desc")
                + upTo(limit + 1);
        var query = em.createQuery(jpql, UUID.class);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(author -> new Portion(filter.by(author), Course.NEWEST_FIRST, ""))
                .toList();
    }

    private List<ArticleRow> rows(Portion portion, Viewer viewer, List<UUID> writers, Cursor after, int limit) {
        var filter = portion.filter;
        var course = portion.course;
        var values = new TreeMap<String, Object>();
        var from = course.isByPublication() ? LIVE_ROW : ROW;
        if (filter.isSearch()) {
            boolean isSorted = course.isByTime() && portion.where.isEmpty();
            int wanted = isSorted ? limit : SORTED + 1;
            var ids = search.newest(new Search.Request(
                    filter, viewer, writers, isSorted ? course : Course.NEWEST_FIRST, isSorted ? after : null, wanted));
            if (ids.isEmpty()) return List.of();
            if (ids.size() <= (isSorted ? limit : SORTED)) {
                values.put("ids", ids);
                var behind = isSorted ? "" : after(filter, course, after, values);
                return query(
                        from + " and a.id in :ids" + portion.where + behind + order(filter, course), values, limit);
            }
        }
        var jpql = from
                + portion.where
                + conditions(filter, viewer, writers, values)
                + after(filter, course, after, values)
                + order(filter, course);
        return query(jpql, values, limit);
    }

    /** The bodies of the newest texts of these articles, by their ids. */
    public Map<Long, String> bodies(Collection<Long> articles) {
        return newest("body", articles);
    }

    /** The standfirsts of the newest texts of these articles, by their ids. */
    public Map<Long, String> standfirsts(Collection<Long> articles) {
        return newest("standfirst", articles);
    }

    private Map<Long, String> newest(String member, Collection<Long> articles) {
        return em.createQuery("""
                        select a.id, r.text.%s from Article a
                            join Revision r on r.article = a.id and r.number = a.revision
                        where a.id in :articles
                        """.formatted(member), Object[].class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** When those of these articles that are live went live first, by their ids. */
    public Map<Long, Instant> liveSince(Collection<Long> articles) {
        return em.createQuery("""
                        select b.article, b.firstSince from Publication b
                        where b.article in :articles and b.until is null and b.revision is not null
                        """, Object[].class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** Whose articles are wanted; null when nobody is named. */
    private List<UUID> writers(Filter filter) {
        return filter.author() == null
                ? null
                : persons.like(filter.author(), WRITERS).stream()
                        .map(Person::id)
                        .toList();
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
        var counted = counted(filter, viewer, writers, limit, values);
        var query = em.createQuery("select count(*) from (" + counted + ") c", Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** How many there are in each of these states, each counted no further than {@code limit}, in one question. */
    public Map<State, Long> counts(Collection<State> states, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = states.stream()
                .map(state -> "select '" + state + "', count(*) from ("
                        + counted(Filter.NONE.in(state), viewer, null, limit, values) + ") c")
                .collect(Collectors.joining(" union all "));
        var query = em.createQuery(jpql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> State.valueOf((String) row[0]), row -> (Long) row[1]));
    }

    private static String counted(
            Filter filter, Viewer viewer, List<UUID> writers, int limit, Map<String, Object> values) {
        return "select a.id as id from Article a left join Headline w on w.article = a.id where 1 = 1"
                + conditions(filter, viewer, writers, values)
                + order(filter, Course.NEWEST_FIRST)
                + upTo(limit);
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
        if (filter.searches()) where.append(with(values, "words", filter.query(), found(filter, values)));
        return where.toString();
    }

    private static String found(Filter filter, Map<String, Object> values) {
        var headline = "cast(sql('? @@ ?::tsquery', w.words, :words) as Boolean) = true";
        if (!filter.searchesTexts()) return " and " + headline;
        var text = with(
                values,
                "text",
                filter.queryOfText(),
                "exists (select 1 from FullText f where f.article = a.id"
                        + " and cast(sql('? @@ ?::tsquery', f.words, :text) as Boolean) = true)");
        var subject = filter.queryOfSubject() == null
                ? ""
                : with(
                        values,
                        "subject",
                        filter.queryOfSubject(),
                        " and cast(sql('? @@ ?::tsquery', w.words, :subject) as Boolean) = true");
        return " and (" + headline + " or " + text + subject + ")";
    }

    /** The state stands in the text: there are partial indexes, and the planner has to know whether it is a rare one. */
    private static String of(State state) {
        return " and a.state = State." + state;
    }

    private static String after(Filter filter, Course course, Cursor after, Map<String, Object> values) {
        if (after == null) return "";
        values.put("id", after.id());
        if (course.isByPublication()) return BEYOND_PUBLICATION.formatted(course.isAscending() ? ">" : "<");
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
        var key = course.isByTitle() ? "a.title" : course.isByPublication() ? "b.firstSince" : "a.updated";
        return course.isAscending()
                ? " order by %s, a.id".formatted(key)
                : " order by %s desc, a.id desc".formatted(key);
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }
}
