package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.hibernate.Session;

/** What articles can be found by. */
@ApplicationScoped
public class Headlines {

    private static final String PUT = """
            with offered as (insert into subject select unnest(?::text[]) on conflict do nothing)
            insert into headline (article, author, updated, subjects, words)
            select id, author, updated, ?, to_tsvector('simple', ?) from article where id = ?
            on conflict (article) do update set subjects = excluded.subjects, words = excluded.words
            """;

    @PersistenceContext
    EntityManager em;

    /** Makes the article findable by this text instead of what it was found by before. */
    public void put(long article, Text text) {
        put(Map.of(article, text));
    }

    /** The same for many articles at once, by their ids. */
    public void put(Map<Long, Text> texts) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            try (var put = connection.prepareStatement(PUT)) {
                var offered = subjects(texts);
                for (var entry : texts.entrySet()) {
                    put.setArray(1, connection.createArrayOf("text", offered));
                    put.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", entry.getValue().subjects().toArray()));
                    put.setString(3, words(entry.getValue()));
                    put.setLong(4, entry.getKey());
                    put.addBatch();
                    offered = new Object[0];
                }
                put.executeBatch();
            }
        });
    }

    /** All subjects with the first of the texts, and in order: transactions that wait for one another never cross. */
    private static Object[] subjects(Map<Long, Text> texts) {
        return texts.values().stream()
                .flatMap(text -> text.subjects().stream())
                .distinct()
                .sorted()
                .toArray();
    }

    private static String words(Text text) {
        var credits = text.byline().stream().map(Byline::name).collect(Collectors.joining(" "));
        return String.join(" ", text.title(), text.standfirst(), String.join(" ", text.subjects()), credits);
    }

    /** Subjects that begin so, readers know or the person's own articles have, in alphabetical order; an editor sees all. */
    public List<String> subjectsLike(String beginning, Viewer viewer, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select name from subject s where lower(name) like lower(:beginning) || '%' escape '!'
                            and (:all or exists (select 1 from shown_under where subject = s.name) or exists (
                                select 1 from headline where subjects @> array[s.name] and author = :person))
                        order by lower(name) limit :limit
                        """, String.class)
                .setParameter("beginning", beginning.replaceAll("([%_!])", "!$1"))
                .setParameter("all", viewer.seesAll())
                .setParameter("person", viewer.person())
                .setParameter("limit", limit)
                .getResultList();
    }
}
