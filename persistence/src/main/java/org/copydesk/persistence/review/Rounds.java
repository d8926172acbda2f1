package org.copydesk.persistence.review;

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

/** All rounds of review and the approvals given in them. */
@ApplicationScoped
public class Rounds {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public void begin(Article article, UUID person, Instant now) {
        em.persist(new Round(article, person, now));
    }

    /** The newest round of an article, open or decided. */
    public Optional<Round> newest(Article article) {
        return Optional.ofNullable(em.find(Round.class, new RoundKey(article.id(), article.round())));
    }

    public List<Round> of(long article) {
        return em.createQuery("select r from Round r where r.article = :article order by r.number", Round.class)
                .setParameter("article", article)
                .getResultList();
    }

    public void approve(Article article, UUID person, Instant now) {
        em.persist(new Approval(ids.next(), article, person, now));
    }

    /** The newest revision that anybody else approved and did not take back, 0 for none. */
    public int lastApproved(long article, UUID butBy) {
        return em.createQuery("""
                        select coalesce(max(a.revision), 0) from Approval a
                        where a.article = :article and a.person <> :person and a.takenBack = false
                        """, Integer.class)
                .setParameter("article", article)
                .setParameter("person", butBy)
                .setFlushMode(FlushModeType.COMMIT) // the article is written once, with its event
                .getSingleResult();
    }

    /** The newest revision that the person submitted, 0 for none. */
    public int lastSubmitted(long article, UUID person) {
        return em.createQuery(
                        "select coalesce(max(r.revision), 0) from Round r where r.article = :article and r.submittedBy = :person",
                        Integer.class)
                .setParameter("article", article)
                .setParameter("person", person)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /** The approvals that hold, oldest first. */
    public List<Approval> approvals(long article) {
        return em.createQuery(
                        "select a from Approval a where a.article = :article and a.voided is null order by a.time",
                        Approval.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** Who approved this exact content, be the approval void by now or not. */
    public List<UUID> everApproved(long article, String content) {
        return em.createQuery(
                        "select a.person from Approval a where a.article = :article and a.content = :content",
                        UUID.class)
                .setParameter("article", article)
                .setParameter("content", content)
                .getResultList();
    }
}
