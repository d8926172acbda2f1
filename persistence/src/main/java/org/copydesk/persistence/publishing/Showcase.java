package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.RevisionKey;

/** What anybody may read: live revisions and notices of withdrawal, and nothing else. */
@ApplicationScoped
public class Showcase {

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

    /** Live articles, newest first, that came before {@code (since, id)}; everything when {@code since} is null. */
    public List<PublicRow> newest(String subject, Instant since, long id, int limit) {
        var query = em.createQuery(
                        """
                        select p, a, r from Publication p
                            join Article a on a.id = p.article
                            join Revision r on r.article = p.article and r.number = p.revision
                        where p.until is null and p.revision is not null
                        """
                                + (since == null
                                        ? ""
                                        : " and p.firstSince <= :since and (p.firstSince < :since or p.article < :id)")
                                + (subject == null ? "" : " and array_contains(r.subjects, :subject)")
                                + " order by p.firstSince desc, p.article desc",
                        Object[].class)
                .setMaxResults(limit);
        if (since != null) query.setParameter("since", since).setParameter("id", id);
        if (subject != null) query.setParameter("subject", subject);
        return query.getResultList().stream()
                .map(found -> row((Publication) found[0], (Article) found[1], (Revision) found[2]))
                .toList();
    }

    private PublicArticle shown(Publication publication, Article article) {
        var revision = publication.revision() == null
                ? null
                : em.find(Revision.class, new RevisionKey(article.id(), publication.revision()));
        return new PublicArticle(
                article.id(),
                article.slug(),
                revision == null ? "" : revision.text().title(),
                revision == null ? null : revision.text(),
                revision == null ? null : revision.hash(),
                article.description().language(),
                article.description().publishedTime(),
                publication.firstSince(),
                publication.since(),
                publication.reason());
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
                article.description().language(),
                article.description().publishedTime(),
                publication.firstSince(),
                publication.since());
    }
}
