package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.persistence.article.Viewer;
import org.hibernate.Session;

/**
 * Finds articles by words, the newest first, without reading much of what it does not show. Common words stand in the newest
 * articles, so these are looked through first; what is rare has few rows in the index of words, or in the index of a state
 * or an author. How common something is, the first look tells.
 */
@ApplicationScoped
class Search {

    private static final int FIRST_LOOK = 300;
    private static final int SECOND_LOOK = 4_000;
    private static final int LAST_LOOK = 50_000;
    private static final int FEW = 10_000;

    /** The operator would have PostgreSQL fetch all there are from the index; the function behind it looks row by row. */
    private static final String LOOK = """
            with looked as materialized (
                select a.id, a.updated from article a where true %1$s order by %2$s limit %3$d),
            hit as (
                select l.id from looked l join headline w on w.article = l.id
                where ts_match_vq(w.words, cast(:words as tsquery)) order by %4$s limit %5$d)
            select (select count(*) from looked) as seen, array(select id from hit) as ids
            """;

    private static final String INDEX = """
            with hit as materialized (
                select a.id, a.updated from headline w join article a on a.id = w.article
                where w.words @@ cast(:words as tsquery) %1$s limit %3$d)
            select (select count(*) from hit) as seen, array(select id from hit a order by %2$s limit %4$d) as ids
            """;

    @PersistenceContext
    EntityManager em;

    /** @param writers whose articles are wanted, null for everybody's */
    record Request(
            Filter filter, Viewer viewer, List<UUID> writers, Course course, Cursor after, int limit) {

        boolean isNarrow() {
            return !viewer.seesAll() || writers != null || filter.owner() != null || filter.state() != null;
        }

        String conditions(Map<String, Object> values) {
            var where = new StringBuilder();
            if (!viewer.seesAll()) where.append(with(values, "viewer", viewer.person(), " and a.author = :viewer"));
            if (filter.owner() != null) where.append(with(values, "owner", filter.owner(), " and a.author = :owner"));
            if (writers != null) where.append(with(values, "writers", writers, " and a.author in (:writers)"));
            if (filter.unreviewed()) where.append(" and a.unreviewed and a.state = 'PUBLISHED'");
            if (filter.state() != null)
                where.append(with(values, "state", filter.state().name(), " and a.state = :state"));
            if (after != null) {
                values.put("id", after.id());
                where.append(with(
                        values,
                        "time",
                        after.time(),
                        " and (a.updated, a.id) %s (cast(:time as timestamptz), :id)"
                                .formatted(course == Course.NEWEST_FIRST ? "<" : ">")));
            }
            return where.toString();
        }

        String order(String table) {
            return (course == Course.NEWEST_FIRST ? "%1$s.updated desc, %1$s.id desc" : "%1$s.updated, %1$s.id")
                    .formatted(table);
        }

        private static String with(Map<String, Object> values, String name, Object value, String condition) {
            values.put(name, value);
            return condition;
        }
    }

    private record Answer(long seen, List<Long> ids, int of) {

        /** Whether it holds all that was asked for: as many as wanted, or there are no more. */
        boolean isWhole(Request request) {
            return ids.size() == request.limit() || seen < of;
        }
    }

    /** The ids of the articles that are found. */
    List<Long> newest(Request request) {
        if (request.filter().query().isEmpty()) return List.of();
        return answer(request).ids();
    }

    /** How many are found, counted no further than the request's limit. */
    int count(Request request) {
        return newest(request).size();
    }

    private Answer answer(Request request) {
        var first = look(request, FIRST_LOOK);
        if (first.isWhole(request)) return first;
        boolean isCommon = first.ids().size() * SECOND_LOOK / FIRST_LOOK >= request.limit();
        if (isCommon || request.isNarrow()) {
            var second = look(request, SECOND_LOOK);
            if (second.isWhole(request)) return second;
        }
        var few = byIndex(request, FEW);
        if (few.seen() < FEW) return few;
        var last = look(request, LAST_LOOK);
        return last.isWhole(request) ? last : byIndex(request, Integer.MAX_VALUE);
    }

    private Answer look(Request request, int rows) {
        var values = new TreeMap<String, Object>();
        var sql = LOOK.formatted(
                request.conditions(values), request.order("a"), rows, request.order("l"), request.limit());
        return ask(sql, request, values, rows);
    }

    private Answer byIndex(Request request, int rows) {
        var values = new TreeMap<String, Object>();
        var sql = INDEX.formatted(request.conditions(values), request.order("a"), rows, request.limit());
        return ask(sql, request, values, rows);
    }

    private Answer ask(String sql, Request request, Map<String, Object> values, int rows) {
        var query = em.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .addScalar("seen", Long.class)
                .addScalar("ids", Long[].class)
                .setParameter("words", request.filter().query());
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) query.setParameterList(name, list);
            else if (value instanceof Instant time) query.setParameter(name, time, Instant.class);
            else query.setParameter(name, value);
        });
        var row = query.getSingleResult();
        return new Answer((Long) row[0], Arrays.asList((Long[]) row[1]), rows);
    }
}
