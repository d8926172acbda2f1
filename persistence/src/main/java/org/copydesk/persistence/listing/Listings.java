package org.copydesk.persistence.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;

/** Lists of articles. Every page costs what the first one costs. */
@ApplicationScoped
public class Listings {

    private static final String ROW = """
            select new org.copydesk.persistence.listing.ArticleRow(a.id, a.title, a.state, a.revision, a.live, a.slug,
                a.desk, p.username, p.name, a.updated, a.waitingSince, a.round, a.unreviewed, w.subjects, r.note, s.due,
                s.failure)
            from Article a
                join Person p on p.id = a.author
                left join Headline w on w.article = a.id
                left join Round r on r.article = a.id and r.number = a.round
                left join Schedule s on s.article = a.id
            where 1 = 1
            """;

    @PersistenceContext
    EntityManager em;

    /** The rows after the cursor, from the beginning when it is null. */
    public List<ArticleRow> page(Filter filter, Viewer viewer, Cursor after, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = ROW + conditions(filter, viewer, values) + after(filter, after, values) + order(filter);
        var query = em.createQuery(jpql, ArticleRow.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Articles that did not go live when they were due, the longest overdue first. */
    public List<ArticleRow> failedToGoLive(Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = ROW + " and s.failure is not null" + conditions(Filter.NONE, viewer, values) + " order by s.due";
        var query = em.createQuery(jpql, ArticleRow.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many there are, counted no further than {@code limit}. */
    public long count(Filter filter, Viewer viewer, int limit) {
        var values = new TreeMap<String, Object>();
        var jpql = "select a.id from Article a left join Headline w on w.article = a.id"
                + (filter.author() == null ? "" : " join Person p on p.id = a.author") + " where 1 = 1"
                + conditions(filter, viewer, values);
        var query = em.createQuery(jpql, Long.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList().size();
    }

    public static Cursor cursorAfter(ArticleRow row, Filter filter) {
        return new Cursor(filter.waiting() ? row.waitingSince() : row.updated(), row.id());
    }

    private static String conditions(Filter filter, Viewer viewer, Map<String, Object> values) {
        var where = new StringBuilder();
        if (!viewer.seesAll()) where.append(with(values, "viewer", viewer.person(), " and a.author = :viewer"));
        if (filter.owner() != null) where.append(with(values, "owner", filter.owner(), " and a.author = :owner"));
        if (filter.author() != null) where.append(with(values, "name", filter.author(), " and p.username = :name"));
        if (filter.waiting()) where.append(with(values, "state", State.IN_REVIEW, " and a.state = :state"));
        else if (filter.state() != null) where.append(with(values, "state", filter.state(), " and a.state = :state"));
        if (filter.subject() != null)
            where.append(with(values, "subject", filter.subject(), " and array_contains(w.subjects, :subject)"));
        if (filter.words() != null && !filter.words().isBlank())
            where.append(with(
                    values,
                    "words",
                    prefixes(filter.words()),
                    " and cast(sql('? @@ ?::tsquery', w.words, :words) as Boolean) = true"));
        return where.toString();
    }

    private static String after(Filter filter, Cursor after, Map<String, Object> values) {
        if (after == null) return "";
        values.put("time", after.time());
        values.put("id", after.id());
        return filter.waiting()
                ? " and (a.waitingSince > :time or a.waitingSince = :time and a.id > :id) and a.waitingSince >= :time"
                : " and (a.updated < :time or a.updated = :time and a.id < :id) and a.updated <= :time";
    }

    private static String order(Filter filter) {
        return filter.waiting() ? " order by a.waitingSince, a.id" : " order by a.updated desc, a.id desc";
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
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

    /** How long the oldest article has been waiting, null when none waits. */
    public Instant waitingSince(Viewer viewer) {
        return page(Filter.waitingForDecision(), viewer, null, 1).stream()
                .map(ArticleRow::waitingSince)
                .findFirst()
                .orElse(null);
    }
}
