package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;

/** All guests, also those whose links lead nowhere any more. */
@ApplicationScoped
public class Guests {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(Guest guest) {
        em.persist(guest);
    }

    public Optional<Guest> find(long article, long id) {
        return Optional.ofNullable(em.find(Guest.class, id)).filter(guest -> guest.article() == article);
    }

    /** Whose link holds the secret of this hash. */
    public Optional<Guest> holding(String tokenHash) {
        return em.createQuery("select g from Guest g where g.tokenHash = :hash", Guest.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Those of an article, the newest first. */
    public List<Guest> of(long article) {
        return em.createQuery("select g from Guest g where g.article = :article order by g.id desc", Guest.class)
                .setParameter("article", article)
                .getResultList();
    }
}
