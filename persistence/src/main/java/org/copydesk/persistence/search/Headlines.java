package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Bylines;
import org.copydesk.persistence.article.Sight;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.words.Terms;
import org.copydesk.persistence.words.WordQuery;
import org.hibernate.Session;

/** What articles can be found by. */
@ApplicationScoped
public class Headlines {

    private static final String SEEN = Sight.of("a.desk in (select closed_to(:viewer))", "a.author", "a.id");

    private static final String PUT = """
            with offered as (insert into subject (name, words)
                select * from unnest(?::text[], ?::tsvector[]) on conflict do nothing)
            insert into headline (article, author, updated, subjects, words)
            select id, author, updated, ?, cast(? as tsvector) from article where id = ?
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
                    put.setArray(2, connection.createArrayOf("text", beginnings(offered)));
                    put.setArray(
                            3,
                            connection.createArrayOf(
                                    "text", entry.getValue().subjects().toArray()));
                    put.setString(4, Terms.vector(lexemes(entry.getValue())));
                    put.setLong(5, entry.getKey());
                    put.addBatch();
                    offered = new String[0];
                }
                put.executeBatch();
            }
        });
    }

    /** All subjects with the first of the texts, and in order: transactions that wait for one another never cross. */
    private static String[] subjects(Map<Long, Text> texts) {
        return texts.values().stream()
                .flatMap(text -> text.subjects().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String[] beginnings(String... subjects) {
        return Arrays.stream(subjects)
                .map(subject -> Terms.vector(Terms.beginnings(subject)))
                .toArray(String[]::new);
    }

    static NavigableSet<String> lexemes(Text text) {
        return lexemes(
                text.title(),
                text.standfirst(),
                text.subjects(),
                text.byline().stream().map(Byline::name).toList());
    }

    /** All that a text is found by, subjects also as a whole. */
    public static NavigableSet<String> lexemes(
            String title, String standfirst, List<String> subjects, List<String> names) {
        var lexemes = new TreeSet<>(Terms.lexemes(title));
        lexemes.addAll(Terms.lexemes(standfirst));
        subjects.forEach(subject -> {
            lexemes.addAll(Terms.lexemes(subject));
            lexemes.addAll(Terms.beginnings(subject));
        });
        names.forEach(name -> lexemes.addAll(Terms.lexemes(name)));
        return lexemes;
    }

    /**
     * Subjects of which a word begins so, whatever its accents and capitals, and that readers know or the person's own
     * articles have, in alphabetical order; an editor sees those of all articles that are not of a desk closed to them.
     */
    public List<String> subjectsLike(String beginning, Viewer viewer, int limit) {
        var query = WordQuery.ofBeginning(beginning).toString();
        if (query.isEmpty() && !beginning.isBlank()) return List.of(); // nothing of it is a letter or a figure
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select name from subject s where (:beginning = '' or words @@ cast(:beginning as tsquery))
                            and (:all and not exists (select closed_to(:viewer))
                                or exists (select 1 from shown_under where subject = s.name)
                                or exists (select 1 from headline where subjects @> array[s.name] and author = :viewer)
                                or :all and exists (select 1 from headline h join article a on a.id = h.article
                                    where h.subjects @> array[s.name] and %s))
                        order by lower(name) limit :limit
                        """.formatted(SEEN), String.class)
                .setParameter("beginning", query)
                .setParameter("all", viewer.seesAll())
                .setParameter("viewer", viewer.person())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Whom the newest so many articles that the person sees name, each as the newest of them does, by their names. */
    public List<Byline> credits(Viewer viewer, int articles) {
        var whose = viewer.seesAll() ? SEEN : "a.author = :viewer";
        var credits = new TreeMap<String, Byline>();
        em.unwrap(Session.class)
                .createNativeQuery("""
                        select cast(r.byline as text) from (
                            select id, revision, updated from article a where state <> 'TRASHED' and %s
                            order by updated desc, id desc limit :articles
                        ) a join revision r on r.article = a.id and r.number = a.revision
                        order by a.updated desc, a.id desc
                        """.formatted(whose), String.class)
                .setParameter("viewer", viewer.person())
                .setParameter("articles", articles)
                .getResultStream()
                .flatMap(byline -> Bylines.read(byline).stream())
                .forEach(credit -> credits.putIfAbsent(credit.name(), credit));
        return List.copyOf(credits.values());
    }
}
