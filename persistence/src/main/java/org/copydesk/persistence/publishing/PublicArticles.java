package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.RevisionKey;
import org.copydesk.persistence.words.WordQuery;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What anybody may read: live revisions and notices of withdrawal, and nothing else. */
@ApplicationScoped
public class PublicArticles {

    static final String ROW = """
            select p, a, r from Publication p
                join Article a on a.id = p.article
                join Revision r on r.article = p.article and r.number = p.revision
            """;

    static final String LIVE = ROW + " where p.until is null and p.revision is not null";

    private static final String NOTE = """
            select new org.copydesk.persistence.publishing.PublicNote(a.slug, r.text.title, p.change, p.changeNote, p.since)
            from Publication p
                join Article a on a.id = p.article
                join Revision r on r.article = p.article and r.number = p.revision
            where p.changeNote is not null and not p.takenBack
            """;

    private static final String BEFORE = " and p.firstSince <= :since and (p.firstSince < :since or p.article < :id)";

    /** Common words stand in the newest articles, so these are looked through first. */
    private static final int FIRST_LOOK = 1_000;

    /** The operator would have PostgreSQL fetch all there are from the index; the function behind it looks row by row. */
    private static final String LOOK = """
            with looked as materialized (
                select article, revision, first_since from publication
                where until is null and revision is not null and (first_since, article) < (:since, :id)
                order by first_since desc, article desc limit %d)
            select (select count(*) from looked) as seen, array(
                select l.article from looked l join public_text t on t.article = l.article and t.revision = l.revision
                where ts_match_vq(t.words, cast(:words as tsquery))
                order by l.first_since desc, l.article desc limit %d) as ids
            """;

    private static final String INDEX = """
            select array(
                select p.article from public_text t join publication p on p.article = t.article and p.revision = t.revision
                where t.words @@ cast(:words as tsquery) and p.until is null and (p.first_since, p.article) < (:since, :id)
                order by p.first_since desc, p.article desc limit %d) as ids
            """;

    /** Later than anything that is shown. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager em;

    /** What is shown at an address now. */
    public Optional<PublicArticle> at(String slug) {
        return em.createQuery("""
                        select p, a from Publication p join Article a on a.id = p.article
                        where a.slug = :slug and p.until is null
                        """, Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(found -> shown((Publication) found[0], (Article) found[1]));
    }

    /** Live articles, newest first, that came before {@code (since, id)}; from the newest when {@code since} is null. */
    public List<PublicRow> newest(Instant since, long id, int limit) {
        var query = em.createQuery(
                        LIVE + (since == null ? "" : BEFORE) + " order by p.firstSince desc, p.article desc",
                        Object[].class)
                .setMaxResults(limit);
        if (since != null) query.setParameter("since", since).setParameter("id", id);
        return rows(query.getResultList());
    }

    /** The same, of one subject, however its letters are written. */
    public List<PublicRow> newestOf(String subject, Instant since, long id, int limit) {
        var articles = em.unwrap(Session.class)
                .createNativeQuery("""
                        select article from (
                            select distinct first_since, article from shown_under
                            where lower(subject) = lower(:subject) and (first_since, article) < (:since, :id)
                            order by first_since desc, article desc limit :limit) found
                        order by first_since desc, article desc
                        """, Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since == null ? LATEST : since)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return live(articles);
    }

    /** The newest of each of these subjects, however its letters are written; none of a subject that nothing is about. */
    public Map<String, List<PublicRow>> newestOfEach(List<String> subjects, int limit) {
        var found = em.unwrap(Session.class)
                .createNativeQuery("""
                        select wanted.subject, newest.article
                        from unnest(cast(:subjects as text[])) with ordinality wanted (subject, place)
                        cross join lateral (
                            select distinct first_since, article from shown_under
                            where lower(subject) = lower(wanted.subject)
                            order by first_since desc, article desc limit :limit) newest
                        order by wanted.place, newest.first_since desc, newest.article desc
                        """, Tuple.class)
                .setParameter("subjects", subjects.toArray(String[]::new), String[].class)
                .setParameter("limit", limit)
                .getResultList();
        var rows = live(found.stream().map(PublicArticles::article).distinct().toList()).stream()
                .collect(Collectors.toMap(PublicRow::id, Function.identity()));
        return found.stream()
                .filter(each -> rows.containsKey(article(each)))
                .collect(Collectors.groupingBy(
                        each -> each.get(0, String.class),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> rows.get(article(each)), Collectors.toList())));
    }

    /** The newest of those whose texts have all that was typed, once they are cut into words. */
    public List<PublicRow> found(WordQuery wanted, Instant since, long id, int limit) {
        if (wanted.isEmpty()) return List.of();
        var look = search(LOOK.formatted(FIRST_LOOK, limit), wanted, since, id)
                .addScalar("seen", Long.class)
                .addScalar("ids", Long[].class)
                .getSingleResult();
        var newest = List.of(look.get("ids", Long[].class));
        boolean isWhole = newest.size() == limit || look.get("seen", Long.class) < FIRST_LOOK;
        return isWhole ? live(newest) : foundByIndex(wanted, since, id, limit);
    }

    /** The same, without a look at the newest first. */
    List<PublicRow> foundByIndex(WordQuery wanted, Instant since, long id, int limit) {
        return live(List.of(search(INDEX.formatted(limit), wanted, since, id)
                .addScalar("ids", Long[].class)
                .getSingleResult()
                .get("ids", Long[].class)));
    }

    private NativeQuery<Tuple> search(String sql, WordQuery wanted, Instant since, long id) {
        return em.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("words", wanted.toString())
                .setParameter("since", since == null ? LATEST : since)
                .setParameter("id", id);
    }

    private static long article(Tuple found) {
        return found.get(1, Number.class).longValue();
    }

    private List<PublicRow> live(List<Long> articles) {
        if (articles.isEmpty()) return List.of();
        return rows(em.createQuery(
                        LIVE + " and p.article in :articles order by p.firstSince desc, p.article desc", Object[].class)
                .setParameter("articles", articles)
                .getResultList());
    }

    /** What readers were told of changes to what they are shown, newest first, before that time. */
    public List<PublicNote> notes(Instant before, int limit) {
        return em.createQuery(
                        NOTE + " and p.since < :before and a.live is not null order by p.since desc, p.id desc",
                        PublicNote.class)
                .setParameter("before", before == null ? LATEST : before)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<PublicNote> notesOf(Publication publication) {
        if (publication.since().equals(publication.firstSince())) return List.of();
        return em.createQuery(NOTE + " and a.id = :article order by p.since desc", PublicNote.class)
                .setParameter("article", publication.article())
                .getResultList();
    }

    /** The title that readers saw last, where they see a notice now. */
    private String lastTitle(long article) {
        return em.createQuery("""
                        select r.text.title from Publication p join Revision r on r.article = p.article and r.number = p.revision
                        where p.article = :article and not p.takenBack order by p.since desc
                        """, String.class)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private PublicArticle shown(Publication publication, Article article) {
        var revision = publication.revision() == null
                ? null
                : em.find(Revision.class, new RevisionKey(article.id(), publication.revision()));
        return new PublicArticle(
                article.id(),
                article.slug(),
                revision == null ? lastTitle(article.id()) : revision.text().title(),
                revision == null ? null : revision.text(),
                publication.language(),
                publication.publishedTime(),
                publication.firstSince(),
                publication.since(),
                notesOf(publication),
                publication.reason());
    }

    static List<PublicRow> rows(List<Object[]> found) {
        return found.stream()
                .map(row -> row((Publication) row[0], (Article) row[1], (Revision) row[2]))
                .toList();
    }

    private static PublicRow row(Publication publication, Article article, Revision revision) {
        var text = revision.text();
        return new PublicRow(
                article.id(),
                article.slug(),
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                text.byline(),
                publication.language(),
                publication.publishedTime(),
                publication.firstSince(),
                publication.since(),
                publication.correction());
    }
}
