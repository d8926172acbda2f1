package org.copydesk.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.search.Cursor;

/** The record of the whole newsroom, newest first. Every page costs what the first one costs. */
@ApplicationScoped
public class JournalLines {

    private static final String LINES = """
            select new org.copydesk.persistence.journal.JournalLine(e.id, e.article, a.title, e.number, e.time,
                p.username, p.name, e.action, e.from, e.to, e.revision, e.note, e.about, e.hash)
            from Event e left join Person p on p.id = e.actor left join Article a on a.id = e.article where 1 = 1
            """;

    @PersistenceContext
    EntityManager em;

    /** @param after where the page before it ended, null for the beginning */
    public List<JournalLine> page(JournalFilter filter, Cursor after, int limit) {
        var values = new HashMap<String, Object>();
        var where = "";
        if (filter.actor() != null) where += with(values, "actor", filter.actor(), """
                     and e.actor in (select q.id from Person q where q.username = :actor)
                    """);
        if (filter.article() != null) where += with(values, "article", filter.article(), " and e.article = :article");
        if (filter.action() != null) where += with(values, "action", filter.action(), " and e.action = :action");
        if (filter.from() != null) where += with(values, "from", filter.from(), " and e.time >= :from");
        if (filter.to() != null) where += with(values, "to", filter.to(), " and e.time < :to");
        if (after != null) {
            values.put("time", after.time());
            values.put("id", after.id());
            where += " and (e.time < :time or e.time = :time and e.id < :id) and e.time <= :time";
        }
        var query = em.createQuery(LINES + where + " order by e.time desc, e.id desc", JournalLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static String with(Map<String, Object> values, String name, Object value, String condition) {
        values.put(name, value);
        return condition;
    }
}
