package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Article;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** What readers see and saw. */
@ApplicationScoped
public class Publications {

    private static final String SHOWN = """
            select new org.copydesk.persistence.publishing.ShownRow(p.revision, p.since, p.until, u.username, u.name,
                a.username, a.name, p.reason)
            from Publication p join Person u on u.id = p.publisher left join Person a on a.id = p.approver
            where p.article = :article
            """;

    private static final String SUCCEED = """
            with former as (
                update publication set until = :since where article = :article and until is null returning first_since),
            left_lists as (delete from shown_under where article = :article returning 1),
            shown as (
                insert into publication (id, article, revision, since, first_since, publisher, approver, reason, change,
                    change_note, language, published_time)
                select :id, :article, :revision, :since, coalesce((select first_since from former), :since), :publisher,
                    :approver, :reason, :change, :note, :language, :published_time
                returning article, first_since, revision)
            insert into shown_under (subject, first_since, article)
            select distinct unnest(h.subjects), s.first_since, s.article
            from shown s join headline h on h.article = s.article
            where s.revision is not null and (select count(*) from left_lists) >= 0
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

    /** In one statement: the former ends, its successor begins where that began, and subjects lead to what is shown now. */
    private void succeed(Publication publication) {
        var said = Optional.ofNullable(publication.correction());
        em.unwrap(Session.class)
                .createNativeMutationQuery(SUCCEED)
                .setParameter("id", publication.id())
                .setParameter("article", publication.article())
                .setParameter("revision", publication.revision(), Integer.class)
                .setParameter("since", publication.since())
                .setParameter("publisher", publication.publisher())
                .setParameter("approver", publication.approver(), UUID.class)
                .setParameter("reason", publication.reason(), String.class)
                .setParameter(
                        "change", said.map(Correction::kind).map(Enum::name).orElse(null), String.class)
                .setParameter("note", said.map(Correction::note).orElse(null), String.class)
                .setParameter("language", publication.language(), String.class)
                .setParameter("published_time", publication.publishedTime(), String.class)
                .setHibernateFlushMode(FlushMode.COMMIT) // the article is written once, with its event
                .executeUpdate();
    }
}
