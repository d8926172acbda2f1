package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.persistence.article.Sight;
import org.copydesk.persistence.article.Viewer;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds articles by words, the newest first, without reading much of what it does not show. Common words stand in the newest
 * articles, so these are looked through first; what is rare has few rows in the index of beginnings, or in the index of a
 * state or an author. How common something is, the first look tells.
 */
@ApplicationScoped
class Search {

    private static final int FIRST_LOOK = 300;
    private static final int SECOND_LOOK = 4_000;

    private static final String ROW_BY_ROW = "ts_match_vq(w.words, cast(:words as tsquery))";

    /** The operator would have PostgreSQL fetch all there are from the index; the function behind it looks row by row. */
    private static final String LOOK = """
            with looked as materialized (
                select a.id, a.updated from article a where true %1$s order by %2$s limit %3$d),
            hit as (
                select l.id from looked l join headline w on w.article = l.id %7$s
                where %6$s order by %4$s limit %5$d)
            select (select count(*) from looked) as seen, array(select id from hit) as ids
            """;

    private static final String INDEX = """
            select array(select w.article from headline w %1$s where %5$s %2$s
                order by %3$s limit %4$d) as ids
            """;

    /** What the words of headlines find and what those of texts find, each the newest. */
    private static final String BOTH = """
            select h.id, h.updated from (select w.article as id, w.updated from headline w %1$s where %5$s %2$s
                order by %3$s limit %4$d) h
            union
            select t.id, t.updated from (select w.article as id, w.updated
                from full_text f join headline w on w.article = f.article %1$s where %6$s %2$s order by %3$s limit %4$d) t
            """;

    private static final String COUNT = """
            select count(*) from (select 1 from headline w %1$s where %4$s %2$s limit %3$d) hit
            """;

    private static final String TEXT_ROW_BY_ROW = "ts_match_vq(f.words, cast(:text as tsquery))";

    private static final String SUBJECT_ROW_BY_ROW = " and ts_match_vq(w.words, cast(:subject as tsquery))";

    private static final String IN_INDEX = "beginnings(w.words) @@ cast(:beginnings as tsquery) and " + ROW_BY_ROW;

    /** Where a query finds what it is narrowed and sorted by. */
    private record SearchColumns(String id, String author, String updated, String closed) {
        static final SearchColumns OF_ARTICLE =
                new SearchColumns("a.id", "a.author", "a.updated", "a.desk in (select closed_to(:viewer))");
        static final SearchColumns OF_HEADLINE = new SearchColumns(
                "w.article",
                "w.author",
                "w.updated",
                "w.article in (select x.id from article x where x.desk in (select closed_to(:viewer)))");
    }

    @PersistenceContext
    EntityManager em;

    /** @param writers whose articles are wanted, null for everybody's */
    record Request(Filter filter, Viewer viewer, List<UUID> writers, Course course, Cursor after, int limit) {

        boolean isNarrow() {
            return !viewer.seesAll() || writers != null || filter.owner() != null || filter.state() != null;
        }

        /** Of the article itself, beside those that the headline has too. */
        boolean asksTheArticle() {
            return filter.state() != null || filter.unreviewed();
        }

        private String conditions(SearchColumns of, Map<String, Object> values) {
            var where = new StringBuilder();
            var own = of.author() + " = :viewer";
            var seen = " and " + (viewer.seesAll() ? Sight.of(of.closed(), of.author(), of.id()) : own);
            where.append(with(values, "viewer", viewer.person(), seen));
            if (filter.owner() != null)
                where.append(with(values, "owner", filter.owner(), " and " + of.author() + " = :owner"));
            if (writers != null)
                where.append(with(values, "writers", writers, " and " + of.author() + " in (:writers)"));
            if (filter.unreviewed()) where.append(" and a.unreviewed and a.state = 'PUBLISHED'");
            if (filter.state() != null)
                where.append(with(values, "state", filter.state().name(), " and a.state = :state"));
            if (after != null) {
                values.put("id", after.id());
                where.append(with(
                        values,
                        "time",
                        after.time(),
                        " and (%s, %s) %s (cast(:time as timestamptz), :id)"
                                .formatted(of.updated(), of.id(), course == Course.NEWEST_FIRST ? "<" : ">")));
            }
            return where.toString();
        }

        /** Row by row, with the table of texts where they are looked through. */
        private String match(Map<String, Object> values) {
            if (!filter.searchesTexts()) return ROW_BY_ROW;
            return "(%s or %s)".formatted(ROW_BY_ROW, text(TEXT_ROW_BY_ROW, values));
        }

        private String text(String match, Map<String, Object> values) {
            values.put("text", filter.queryOfText());
            var subject = filter.queryOfSubject();
            return subject == null ? match : match + with(values, "subject", subject, SUBJECT_ROW_BY_ROW);
        }

        private String order(String updated, String id) {
            return (course == Course.NEWEST_FIRST ? "%s desc, %s desc" : "%s, %s").formatted(updated, id);
        }

        private static String with(Map<String, Object> values, String name, Object value, String condition) {
            values.put(name, value);
            return condition;
        }
    }

    /** What a look at the newest rows found. */
    private record Glance(long seen, List<Long> ids, int of) {

        /** Whether it found all that was asked for: as many as wanted, or there are no more. */
        boolean isWhole(Request request) {
            return ids.size() == request.limit() || seen < of;
        }
    }

    /** The ids of the articles that are found. */
    List<Long> newest(Request request) {
        if (request.filter().query().isEmpty()) return List.of();
        var looked = looked(request);
        return looked.isWhole(request) ? looked.ids() : byIndex(request);
    }

    /** How many are found, counted no further than the request's limit. */
    long count(Request request) {
        if (request.filter().query().isEmpty()) return 0;
        var looked = look(request, request.isNarrow() ? SECOND_LOOK : FIRST_LOOK);
        if (looked.isWhole(request)) return looked.ids().size();
        boolean isEverywhere = looked.ids().size() > looked.seen() / 10;
        var values = new TreeMap<String, Object>();
        if (request.filter().searchesTexts()) {
            var both = both(request, isEverywhere ? ROW_BY_ROW : IN_INDEX, values);
            return (Long) query("select count(*) from (" + both + ") b", request, values)
                    .getSingleResult();
        }
        var conditions = request.conditions(SearchColumns.OF_HEADLINE, values);
        if (!isEverywhere) values.put("beginnings", request.filter().queryOfBeginnings());
        var sql = COUNT.formatted(joined(request), conditions, request.limit(), isEverywhere ? ROW_BY_ROW : IN_INDEX);
        return (Long) query(sql, request, values).getSingleResult();
    }

    private Glance looked(Request request) {
        var first = look(request, FIRST_LOOK);
        boolean isCommon = first.ids().size() * SECOND_LOOK / FIRST_LOOK >= request.limit();
        return first.isWhole(request) || (!isCommon && !request.isNarrow()) ? first : look(request, SECOND_LOOK);
    }

    private Glance look(Request request, int rows) {
        var values = new TreeMap<String, Object>();
        var sql = LOOK.formatted(
                request.conditions(SearchColumns.OF_ARTICLE, values),
                request.order("a.updated", "a.id"),
                rows,
                request.order("l.updated", "l.id"),
                request.limit(),
                request.match(values),
                request.filter().searchesTexts() ? "left join full_text f on f.article = l.id" : "");
        var row = (Object[]) query(sql, request, values)
                .addScalar("seen", Long.class)
                .addScalar("ids", Long[].class)
                .getSingleResult();
        return new Glance((Long) row[0], List.of((Long[]) row[1]), rows);
    }

    /** The same as {@link #newest}, without a look at the newest first. */
    List<Long> byIndex(Request request) {
        if (request.filter().searchesTexts()) return byBothIndexes(request);
        var values = new TreeMap<String, Object>();
        var sql = INDEX.formatted(
                joined(request),
                request.conditions(SearchColumns.OF_HEADLINE, values),
                request.order("w.updated", "w.article"),
                request.limit(),
                IN_INDEX);
        values.put("beginnings", request.filter().queryOfBeginnings());
        return List.of((Long[])
                query(sql, request, values).addScalar("ids", Long[].class).getSingleResult());
    }

    private List<Long> byBothIndexes(Request request) {
        var values = new TreeMap<String, Object>();
        var sql = "select array(select b.id from (%s) b order by %s limit %d) as ids"
                .formatted(both(request, IN_INDEX, values), request.order("b.updated", "b.id"), request.limit());
        return List.of((Long[])
                query(sql, request, values).addScalar("ids", Long[].class).getSingleResult());
    }

    private static String both(Request request, String inHeadlines, Map<String, Object> values) {
        var conditions = request.conditions(SearchColumns.OF_HEADLINE, values);
        if (inHeadlines.equals(IN_INDEX))
            values.put("beginnings", request.filter().queryOfBeginnings());
        return BOTH.formatted(
                joined(request),
                conditions,
                request.order("w.updated", "w.article"),
                request.limit(),
                inHeadlines,
                request.text("f.words @@ cast(:text as tsquery)", values));
    }

    private static String joined(Request request) {
        return request.asksTheArticle() ? "join article a on a.id = w.article" : "";
    }

    private NativeQuery<Object> query(String sql, Request request, Map<String, Object> values) {
        var query = em.unwrap(Session.class)
                .createNativeQuery(sql, Object.class)
                .setParameter("words", request.filter().query());
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) query.setParameterList(name, list);
            else if (value instanceof Instant time) query.setParameter(name, time, Instant.class);
            else query.setParameter(name, value);
        });
        return query;
    }
}
