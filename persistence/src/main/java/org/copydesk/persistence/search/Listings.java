package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Viewer;

/** Lists of articles. Every page costs what the first one costs. */
@ApplicationScoped
public class Listings {

    /** So many of the newest articles are looked through for common words before the index of all words is asked. */
    private static final int NEWEST = 300;

    /** The two ways to ask for words; the operator would have PostgreSQL fetch all there are of them from the index. */
    private static final String BY_INDEX = "? @@ ?::tsquery";

    private static final String ROW_BY_ROW = "ts_match_vq(?, ?::tsquery)";

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

    /** Where a query finds what lists are narrowed and sorted by. */
    private record Keys(String id, String author, String updated) {
        static final Keys OF_ARTICLE = new Keys("a.id", "a.author", "a.updated");
        static final Keys OF_HEADLINE = new Keys("w.article", "w.author", "w.updated");
    }

    @PersistenceContext
    EntityManager em;

    /** The rows after the cursor, from the beginning when it is null. */
    public List<ArticleRow> page(Filter filter, Viewer viewer, Cursor after, int limit) {
        return page(filter, viewer, Course.NEWEST_FIRST, after, limit);
    }

    /** The same, read this way. */
    public List<ArticleRow> page(Filter filter, Viewer viewer, Course course, Cursor after, int limit) {
        var values = new TreeMap<String, Object>();
        if (filter.searches() && !filter.waiting())
            return course == Course.NEWEST_FIRST
                    ? found(filter, viewer, after, limit)
                    : query(hits(anywhere(filter, viewer, course, after, values), course, limit), values, limit);
        var jpql = ROW
                + conditions(filter, viewer, values, Keys.OF_ARTICLE)
                + after(filter, course, after, values, Keys.OF_ARTICLE)
                + order(filter, course);
        return query(jpql, values, limit);
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

    /**
     * Common words are found among the newest articles at once, rare ones by their index; neither reads more than a page of
     * what it does not show.
     */
    private List<ArticleRow> found(Filter filter, Viewer viewer, Cursor after, int limit) {
        var values = new TreeMap<String, Object>();
        var newest = query(hits(amongNewest(filter, viewer, after, values), Course.NEWEST_FIRST, limit), values, limit);
        if (newest.size() == limit) return newest;
        values.clear();
        return query(
                hits(anywhere(filter, viewer, Course.NEWEST_FIRST, after, values), Course.NEWEST_FIRST, limit),
                values,
                limit);
    }

    private static String hits(String found, Course course, int limit) {
        return COLUMNS + " from (" + found + " fetch first " + limit
                + " rows only) hit join Article a on a.id = hit.article" + JOINED + order(Filter.NONE, course);
    }

    private static String amongNewest(Filter filter, Viewer viewer, Cursor after, Map<String, Object> values) {
        return "select w.article as article from (select a.id as id, a.updated as updated from Article a"
                + (filter.author() == null ? "" : " join Person p on p.id = a.author") + " where 1 = 1"
                + narrowed(filter, viewer, values, Keys.OF_ARTICLE)
                + after(filter, Course.NEWEST_FIRST, after, values, Keys.OF_ARTICLE)
                + order(filter, Course.NEWEST_FIRST) + " fetch first " + NEWEST
                + " rows only) newest join Headline w on w.article = newest.id"
                + " where 1 = 1" + matched(filter, values, ROW_BY_ROW)
                + " order by newest.updated desc, newest.id desc";
    }

    private static String anywhere(
            Filter filter, Viewer viewer, Course course, Cursor after, Map<String, Object> values) {
        return "select w.article as article from Headline w"
                + (filter.state() == null ? "" : " join Article a on a.id = w.article")
                + (filter.author() == null ? "" : " join Person p on p.id = w.author") + " where 1 = 1"
                + conditions(filter, viewer, values, Keys.OF_HEADLINE)
                + after(filter, course, after, values, Keys.OF_HEADLINE)
                + (course == Course.NEWEST_FIRST
                        ? " order by w.updated desc, w.article desc"
                        : " order by w.updated, w.article");
    }

    /** The limit stands in the text: PostgreSQL plans for a tenth of all rows when it does not know how many are wanted. */
    private List<ArticleRow> query(String jpql, Map<String, Object> values, int limit) {
        var query = em.createQuery(jpql + " fetch first " + limit + " rows only", ArticleRow.class);
        values.forEach(query::setParameter);
        return query.getResultList();
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
        var seen = conditions(Filter.NONE, viewer, values, Keys.OF_ARTICLE);
        return query(ROW + " and " + which + seen + " order by s.due, a.id", values, limit);
    }

    /** How many there are, counted no further than {@code limit}. */
    public long count(Filter filter, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = "select a.id from Article a left join Headline w on w.article = a.id"
                + (filter.author() == null ? "" : " join Person p on p.id = a.author") + " where 1 = 1"
                + conditions(filter, viewer, values, Keys.OF_ARTICLE);
        var query = em.createQuery(jpql, Long.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList().size();
    }

    public static Cursor cursorAfter(ArticleRow row, Filter filter) {
        return new Cursor(filter.waiting() ? row.waitingSince() : row.updated(), row.id());
    }

    private static String conditions(Filter filter, Viewer viewer, Map<String, Object> values, Keys keys) {
        return narrowed(filter, viewer, values, keys) + matched(filter, values, BY_INDEX);
    }

    private static String narrowed(Filter filter, Viewer viewer, Map<String, Object> values, Keys keys) {
        var where = new StringBuilder();
        if (!viewer.seesAll())
            where.append(with(values, "viewer", viewer.person(), " and " + keys.author() + " = :viewer"));
        if (filter.owner() != null)
            where.append(with(values, "owner", filter.owner(), " and " + keys.author() + " = :owner"));
        if (filter.author() != null) where.append(with(values, "name", filter.author(), " and p.username = :name"));
        if (filter.reviewer() != null) where.append(with(values, "reviewer", filter.reviewer(), APPROVABLE));
        if (filter.unreviewed()) where.append(" and a.unreviewed = true and a.state = State.PUBLISHED");
        if (filter.waiting()) where.append(" and a.state = State.IN_REVIEW"); // said in the text: the index is partial
        else if (filter.state() != null) where.append(with(values, "state", filter.state(), " and a.state = :state"));
        return where.toString();
    }

    private static String matched(Filter filter, Map<String, Object> values, String match) {
        var where = new StringBuilder();
        if (filter.subject() != null)
            where.append(with(
                    values,
                    "subject",
                    filter.subject(),
                    " and cast(sql('? @> array[cast(? as text)]', w.subjects, :subject) as Boolean) = true"));
        if (filter.searches())
            where.append(with(
                    values,
                    "words",
                    prefixes(filter.words()),
                    " and cast(sql('" + match + "', w.words, :words) as Boolean) = true"));
        return where.toString();
    }

    private static String after(Filter filter, Course course, Cursor after, Map<String, Object> values, Keys keys) {
        if (after == null) return "";
        values.put("time", after.time());
        values.put("id", after.id());
        if (filter.waiting())
            return " and (a.waitingSince > :time or a.waitingSince = :time and a.id > :id) and a.waitingSince >= :time";
        var beyond = course == Course.NEWEST_FIRST ? "<" : ">";
        return " and (%2$s %3$s :time or %2$s = :time and %1$s %3$s :id) and %2$s %3$s= :time"
                .formatted(keys.id(), keys.updated(), beyond);
    }

    private static String order(Filter filter, Course course) {
        if (filter.waiting()) return " order by a.waitingSince, a.id";
        return course == Course.NEWEST_FIRST ? " order by a.updated desc, a.id desc" : " order by a.updated, a.id";
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }

    /** What the list is searched for as a text query; "" when it is not. */
    public static String query(Filter filter) {
        return filter.searches() ? prefixes(filter.words()) : "";
    }

    /** The words as a text query of PostgreSQL, each as a beginning; whatever else was typed means nothing. */
    static String prefixes(String words) {
        var query = new StringBuilder();
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            query.append(query.isEmpty() ? "" : " & ").append(word).append(":*");
        }
        return query.toString();
    }
}
