package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.words.Terms;
import org.hibernate.Session;

/** What articles can be found by in their whole texts. */
@ApplicationScoped
public class FullTexts {

    /** A tsvector holds a megabyte; what a text of more different words has after these it is not found by. */
    private static final int ROOM = 400_000;

    private static final String PUT = """
            insert into %s (article, revision, words)
            select h.article, ?, cast(? as tsvector) from headline h where h.article = ?
            on conflict (article) do update set revision = excluded.revision, words = excluded.words
            """;

    private record CutText(UncutText text, String vector) {}

    @PersistenceContext
    EntityManager em;

    /**
     * The newest and the live texts of articles of which either is not cut yet, in the order in which the articles changed:
     * of those that changed after that moment, or at it and have a greater id.
     *
     * @param articles of how many at most
     */
    public List<UncutText> uncut(Instant since, long after, int articles) {
        return em.createQuery("""
                        select a.updated as updated, a.live as shown, f.revision as staff, p.revision as readers,
                            newest as newest, live as live
                        from Article a join Headline h on h.article = a.id
                            join Revision newest on newest.article = a.id and newest.number = a.revision
                            left join Revision live on live.article = a.id and live.number = a.live and a.live <> a.revision
                            left join FullText f on f.article = a.id
                            left join PublicText p on p.article = a.id
                        where (a.updated, a.id) > (:since, :after) and (f.revision is null or f.revision <> a.revision
                            or a.live is not null and (p.revision is null or p.revision <> a.live))
                        order by a.updated, a.id
                        """, Tuple.class)
                .setParameter("after", after)
                .setParameter("since", since)
                .setMaxResults(articles)
                .getResultStream()
                .flatMap(FullTexts::texts)
                .toList();
    }

    private static Stream<UncutText> texts(Tuple found) {
        var updated = found.get("updated", Instant.class);
        var shown = found.get("shown", Integer.class);
        var staff = found.get("staff", Integer.class);
        var readers = found.get("readers", Integer.class);
        var newest = found.get("newest", Revision.class);
        return Stream.of(newest, found.get("live", Revision.class))
                .filter(Objects::nonNull)
                .map(one -> {
                    Integer number = one.number();
                    boolean isNewest = one == newest && !number.equals(staff);
                    boolean isLive = number.equals(shown) && !number.equals(readers);
                    return new UncutText(one.article(), one.number(), updated, one.text(), isNewest, isLive);
                })
                .filter(text -> text.newest() || text.live());
    }

    /**
     * Makes articles findable by these texts.
     *
     * @param texts with bodies of plain words
     */
    public void put(List<UncutText> texts) {
        var cut = texts.stream()
                .map(each -> new CutText(each, Terms.vector(lexemes(each.text()))))
                .toList();
        put("full_text", cut.stream().filter(each -> each.text().newest()).toList());
        put("public_text", cut.stream().filter(each -> each.text().live()).toList());
    }

    private void put(String table, List<CutText> texts) {
        if (texts.isEmpty()) return;
        em.unwrap(Session.class).doWork(connection -> {
            try (var put = connection.prepareStatement(PUT.formatted(table))) {
                for (var each : texts) {
                    put.setInt(1, each.text().revision());
                    put.setString(2, each.vector());
                    put.setLong(3, each.text().article());
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
