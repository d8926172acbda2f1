package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.words.Terms;
import org.hibernate.Session;

/** What articles can be found by in their whole texts. */
@ApplicationScoped
public class FullTexts {

    /** A tsvector holds a megabyte; what a text of more different words has after these it is not found by. */
    private static final int ROOM = 400_000;

    private static final String PUT = """
            insert into full_text (article, revision, words)
            select h.article, ?, cast(? as tsvector) from headline h where h.article = ?
            on conflict (article) do update set revision = excluded.revision, words = excluded.words
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Newest texts that are not cut yet, in the order in which the articles changed: of those that changed after that moment,
     * or at it and have a greater id.
     */
    public List<UncutText> uncut(Instant since, long after, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.search.UncutText(a.id, r.number, a.updated, r.text)
                        from Article a join Headline h on h.article = a.id
                            join Revision r on r.article = a.id and r.number = a.revision
                            left join FullText f on f.article = a.id
                        where (a.updated, a.id) > (:since, :after) and (f.revision is null or f.revision <> a.revision)
                        order by a.updated, a.id
                        """, UncutText.class)
                .setParameter("after", after)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Makes articles findable by these texts.
     *
     * @param texts with bodies of plain words
     */
    public void put(List<UncutText> texts) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var put = connection.prepareStatement(PUT)) {
                for (var each : texts) {
                    put.setInt(1, each.revision());
                    put.setString(2, Terms.vector(lexemes(each.text())));
                    put.setLong(3, each.article());
                    put.addBatch();
                }
                put.executeBatch();
            }
        });
    }

    private static NavigableSet<String> lexemes(Text text) {
        var lexemes = Headlines.lexemes(text);
        int left = ROOM;
        for (var lexeme : Terms.lexemes(text.body())) {
            left -= 4 * lexeme.length();
            if (left < 0) break;
            lexemes.add(lexeme);
        }
        return lexemes;
    }
}
