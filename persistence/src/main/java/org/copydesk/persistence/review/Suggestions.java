package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;

/** All suggestions, decided or not. */
@ApplicationScoped
public class Suggestions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(Suggestion suggestion) {
        em.persist(suggestion);
    }

    public Optional<Suggestion> find(long article, long id) {
        return Optional.ofNullable(em.find(Suggestion.class, id)).filter(found -> found.article() == article);
    }

    /** All of an article, oldest first. */
    public List<Suggestion> of(long article) {
        return em.createQuery("select s from Suggestion s where s.article = :article order by s.id", Suggestion.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** These suggestions of an article; what it does not have is passed over. */
    public List<Suggestion> of(long article, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery(
                        "select s from Suggestion s where s.article = :article and s.id in :ids order by s.id",
                        Suggestion.class)
                .setParameter("article", article)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How long all words are together that were ever proposed for it. */
    public long letters(long article) {
        return em.createQuery(
                        "select coalesce(sum(length(s.replacement)), 0) from Suggestion s where s.article = :article",
                        Long.class)
                .setParameter("article", article)
                .getSingleResult();
    }

    /** How many nobody has decided yet. */
    public long open(long article) {
        return em.createQuery(
                        "select count(s) from Suggestion s where s.article = :article and s.accepted is null",
                        Long.class)
                .setParameter("article", article)
                .getSingleResult();
    }
}
