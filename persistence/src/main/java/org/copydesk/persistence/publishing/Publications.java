package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Article;

/** What readers see and saw. */
@ApplicationScoped
public class Publications {

    private static final String SHOWN = """
            select new org.copydesk.persistence.publishing.ShownRow(p.revision, p.since, p.until, u.username, u.name,
                a.username, a.name, p.reason)
            from Publication p join Person u on u.id = p.publisher left join Person a on a.id = p.approver
            where p.article = :article
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** @param correction what readers are told of the change, null when nothing is */
    public void show(Article article, UUID publisher, UUID approver, Correction correction, Instant now) {
        var publication = Publication.of(ids.next(), article, publisher, approver, now);
        if (correction != null) publication.correct(correction);
        succeed(publication);
        em.createNativeQuery("""
                        insert into shown_under (subject, first_since, article)
                        select distinct unnest(subjects), cast(:since as timestamptz), article
                        from headline where article = :article
                        """)
                .setParameter("since", publication.firstSince())
                .setParameter("article", article.id())
                .setFlushMode(FlushModeType.COMMIT) // the article is written once, with its event
                .executeUpdate();
    }

    public void withdraw(Article article, UUID publisher, String reason, Instant now) {
        succeed(Publication.withdrawal(ids.next(), article, publisher, reason, now));
    }

    /** What readers see of the article now. */
    public Optional<Publication> current(long article) {
        return em.createQuery(
                        "select p from Publication p where p.article = :article and p.until is null", Publication.class)
                .setParameter("article", article)
                .getResultStream()
                .findFirst();
    }

    /** Everything readers ever saw of the article, oldest first. */
    public List<ShownRow> of(long article) {
        return em.createQuery(SHOWN + " order by p.since", ShownRow.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** What readers saw of the article at that time. */
    public Optional<ShownRow> at(long article, Instant time) {
        return em.createQuery(SHOWN + " and p.since <= :time and (p.until is null or p.until > :time)", ShownRow.class)
                .setParameter("article", article)
                .setParameter("time", time)
                .getResultStream()
                .findFirst();
    }

    /** All that readers ever saw of the article at this address, oldest first. */
    public List<Publication> at(String slug) {
        return em.createQuery(
                        "select p from Publication p join Article a on a.id = p.article where a.slug = :slug order by p.since",
                        Publication.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    private void succeed(Publication publication) {
        current(publication.article()).ifPresent(former -> {
            publication.replace(former);
            em.flush(); // the former ends before its successor begins: only one may be open
            em.createNativeQuery("delete from shown_under where article = :article")
                    .setParameter("article", publication.article())
                    .executeUpdate();
        });
        em.persist(publication);
    }
}
