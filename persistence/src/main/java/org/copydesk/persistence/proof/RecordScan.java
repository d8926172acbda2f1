package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.people.NameLikeness;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.search.Headlines;
import org.hibernate.Session;

/** Reads everything there is, in order and in little memory, so that it can be recomputed. */
@ApplicationScoped
public class RecordScan {

    private static final int FETCHED = 200;

    @PersistenceContext
    EntityManager em;

    /** Lets the rest of this transaction see one state of the database, whatever others commit; has to come first. */
    public void freeze() {
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }

    public long countArticles() {
        return em.createQuery("select count(a) from Article a", Long.class).getSingleResult();
    }

    /** The id of the last of the next {@code many} articles after that one; empty when fewer are left. */
    public OptionalLong lastAfter(long article, int many) {
        var last = em.unwrap(Session.class)
                .createNativeQuery(
                        "select id from article where id > :article order by id offset :offset limit 1", Long.class)
                .setParameter("article", article)
                .setParameter("offset", many - 1)
                .getResultList();
        return last.isEmpty() ? OptionalLong.empty() : OptionalLong.of(last.get(0));
    }

    /** The rows of what belongs to the articles after the first up to the last id, by article and then in that order. */
    public void rows(String table, String article, String order, long first, long last, Consumer<StoredRow> reader) {
        read(
                "select * from %s where %s > ? and %s <= ? order by %s, %s"
                        .formatted(table, article, article, article, order),
                table,
                reader,
                first,
                last);
    }

    /** What was said in the threads of the articles after the first up to the last id, with the article of each. */
    public void comments(long first, long last, BiConsumer<Long, StoredRow> reader) {
        var threads = new HashMap<Long, Long>();
        rows("thread", "article", "id", first, last, row -> threads.put(row.number("id"), row.number("article")));
        read("""
                select c.* from comment c join thread t on t.id = c.thread
                where t.article > ? and t.article <= ? order by c.id
                """, "comment", row -> reader.accept(threads.get(row.number("thread")), row), first, last);
    }

    /** The numbers of the versions of a desk's steps that reviews under way had to go by at once, by when. */
    public NavigableMap<Instant, Integer> putInForce(String desk) {
        var found = new TreeMap<Instant, Integer>();
        rows(
                "event",
                "article is null and action in ('CHANGE_DESK_RULES', 'OPEN_DESK') and details is not null",
                "number",
                row -> {
                    if (!desk.equals(row.get("about"))) return;
                    Details.exactly(row.text("details"))
                            .number(Details.FLOW)
                            .ifPresent(flow -> found.put((Instant) row.get("time"), flow));
                });
        return found;
    }

    /** All rows of a table in that order. */
    public void rows(String table, String condition, String order, Consumer<StoredRow> reader) {
        read("select * from %s where %s order by %s".formatted(table, condition, order), table, reader);
    }

    private void read(String sql, String table, Consumer<StoredRow> reader, Object... parameters) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var rows = connection.prepareStatement(sql)) {
                rows.setFetchSize(FETCHED);
                for (int i = 0; i < parameters.length; i++) rows.setObject(i + 1, parameters[i]);
                try (var row = rows.executeQuery()) {
                    StoredRow.each(table, row, reader);
                }
            }
        });
    }

    /** The first article in that range that is found by other words, subjects or a person other than its newest text says. */
    public Optional<Long> misfiled(long first, long last) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (var rows = connection.prepareStatement("""
                    select a.id, r.title, r.standfirst, r.subjects, tsvector_to_array(h.words) as words, array(
                            select credit ->> 'name' from jsonb_array_elements(r.byline) credits (credit)) as names,
                        case when a.erased then h.article is null else
                            (h.author, h.updated, h.subjects) is not distinct from (a.author, a.updated, r.subjects) end as told,
                        a.erased
                    from article a join revision r on r.article = a.id and r.number = a.revision
                        left join headline h on h.article = a.id
                    where a.id > ? and a.id <= ?
                    union all
                    select h.article, '', '', '{}', '{}', '{}', false, false from headline h
                    where h.article > ? and h.article <= ? and not exists (select 1 from article a where a.id = h.article)
                    order by 1
                    """)) {
                rows.setFetchSize(FETCHED);
                for (int i = 1; i <= 4; i++) rows.setLong(i, i % 2 == 1 ? first : last);
                try (var row = rows.executeQuery()) {
                    while (row.next())
                        if (!row.getBoolean("told") || !isFiled(row)) return Optional.of(row.getLong("id"));
                }
                return Optional.empty();
            }
        });
    }

    /** The first person who is shown or found by other words than those of their name, or told apart by another likeness. */
    public Optional<UUID> misnamed() {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (var rows = connection.prepareStatement(
                    "select id, username, name, full_name, likeness, tsvector_to_array(words) as words, "
                            + Persons.SHOWN + " as shown from person order by id")) {
                rows.setFetchSize(FETCHED);
                try (var row = rows.executeQuery()) {
                    while (row.next()) if (!isNamed(row)) return Optional.of(row.getObject("id", UUID.class));
                }
                return Optional.empty();
            }
        });
    }

    private static boolean isNamed(ResultSet row) throws SQLException {
        var name = row.getString("full_name");
        return row.getString("name").equals(row.getString("shown"))
                && NameLikeness.of(name).equals(row.getString("likeness"))
                && Persons.lexemes(name, row.getString("username")).equals(Set.copyOf(strings(row.getArray("words"))));
    }

    private static boolean isFiled(ResultSet row) throws SQLException {
        if (row.getBoolean("erased")) return true;
        var words = row.getArray("words");
        return words != null
                && Set.copyOf(strings(words))
                        .equals(Headlines.lexemes(
                                row.getString("title"),
                                row.getString("standfirst"),
                                strings(row.getArray("subjects")),
                                strings(row.getArray("names"))));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** The events of the articles from the first to the last id, by article and number. */
    public void events(long first, long last, Consumer<Event> reader) {
        try (var events = em.createQuery(
                        "select e from Event e where e.article between :first and :last order by e.article, e.number",
                        Event.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()) {
            events.forEach(event -> {
                reader.accept(event);
                em.detach(event);
            });
        }
    }

    /** The revisions of the articles from the first to the last id, by article and number. */
    public void revisions(long first, long last, Consumer<Revision> reader) {
        try (var revisions = em.createQuery(
                        "select r from Revision r where r.article between :first and :last order by r.article, r.number",
                        Revision.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()) {
            revisions.forEach(revision -> {
                reader.accept(revision);
                em.detach(revision);
            });
        }
    }
}
