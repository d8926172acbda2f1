package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
            select new org.copydesk.persistence.publishing.ShownRow(p.revision, p.since, p.until, p.takenBack,
                u.username, u.name, a.username, a.name, p.reason)
            from Publication p join Person u on u.id = p.publisher left join Person a on a.id = p.approver
            where p.article = :article
            """;

    private static final String SUCCEED = """
            with former as (
                update publication set until = :since where article = :article and until is null returning first_since),
            left_lists as (delete from shown_under where article = :article returning 1),
            shown as (
                insert into publication (id, article, revision, since, first_since, leaves, publisher, approver, reason,
                    change, change_note, language, published_time)
                select :id, :article, :revision, :since, coalesce((select first_since from former), :since), :leaves,
                    :publisher, :approver, :reason, :change, :note, :language, :published_time
                returning article, first_since, revision)
            insert into shown_under (subject, first_since, article)
            select distinct unnest(h.subjects), s.first_since, s.article
            from shown s join headline h on h.article = s.article
            where s.revision is not null and (select count(*) from left_lists) >= 0
            """;

    /** Subjects lead to that revision; none do where there is none. */
    private static final String LEAD = """
            with left_lists as (delete from shown_under where article = :article returning 1)
            insert into shown_under (subject, first_since, article)
            select distinct unnest(r.subjects), cast(:since as timestamptz), r.article from revision r
            where r.article = :article and r.number = :revision and (select count(*) from left_lists) >= 0
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /**
     * Shows readers the article's live revision from now on.
     *
     * @param correction what readers are told of the change, null when nothing is
     * @param leaves until when it can be taken back; null for not at all
     */
    public void show(
            Article article, UUID publisher, UUID approver, Correction correction, Instant leaves, Instant now) {
        var publication = Publication.of(ids.next(), article, publisher, approver, leaves, now);
        if (correction != null) publication.correct(correction);
        succeed(publication);
    }

    /** What readers saw until it was withdrawn, with who had approved it then. */
    public void showAgain(Article article, UUID publisher, Instant now) {
        var approver = em.createQuery(
                        "select p.approver from Publication p where p.article = :article and p.revision is not null and not p.takenBack"
                                + " order by p.since desc",
                        UUID.class)
                .setParameter("article", article.id())
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        show(article, publisher, approver, null, null, now);
    }

    public void withdraw(Article article, UUID publisher, String reason, Instant now) {
        succeed(Publication.withdrawal(ids.next(), article, publisher, reason, now));
    }

    /** Shows readers again what they saw before, which it says; empty when they had seen nothing. */
    public Optional<Publication> takeBack(long article, Instant now) {
        current(article).orElseThrow().takeBack(now);
        em.flush(); // no two are shown at a time
        var former = em.createQuery(
                        "select p from Publication p where p.article = :article and not p.takenBack order by p.since desc",
                        Publication.class)
                .setParameter("article", article)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        former.ifPresent(Publication::goOn);
        em.unwrap(Session.class)
                .createNativeMutationQuery(LEAD)
                .setParameter("article", article)
                .setParameter("revision", former.map(Publication::revision).orElse(null), Integer.class)
                .setParameter("since", former.map(Publication::firstSince).orElse(now))
                .executeUpdate();
        return former;
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

    /** What readers saw of the article at that time: while something that was taken back was shown, that. */
    public Optional<ShownRow> at(long article, Instant time) {
        return em.createQuery(
                        SHOWN + " and p.since <= :time and (p.until is null or p.until > :time) order by p.since desc",
                        ShownRow.class)
                .setParameter("article", article)
                .setParameter("time", time)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that readers saw of the article at this address and that was not taken back, oldest first. */
    public List<Publication> at(String slug) {
        return em.createQuery("""
                        select p from Publication p join Article a on a.id = p.article
                        where a.slug = :slug and not p.takenBack and not a.erased order by p.since
                        """, Publication.class).setParameter("slug", slug).getResultList();
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
                .setParameter("leaves", publication.leaves(), Instant.class)
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
