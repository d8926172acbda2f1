package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;

/** All private addresses of feeds that still work. */
@ApplicationScoped
public class FeedKeys {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public FeedKey add(FeedKey.Kind kind, UUID person, String label, String tokenHash, Instant now) {
        var key = new FeedKey(ids.next(), kind, person, label, tokenHash, now);
        em.persist(key);
        return key;
    }

    public List<FeedKey> of(UUID person) {
        return em.createQuery(
                        "select k from FeedKey k where k.person = :person and k.revoked is null order by k.id",
                        FeedKey.class)
                .setParameter("person", person)
                .getResultList();
    }

    public Optional<FeedKey> find(long id) {
        return Optional.ofNullable(em.find(FeedKey.class, id)).filter(key -> !key.isRevoked());
    }

    /** What a secret opens. */
    public Optional<FeedKey> opening(FeedKey.Kind kind, String tokenHash) {
        return em.createQuery(
                        "select k from FeedKey k where k.tokenHash = :hash and k.kind = :kind and k.revoked is null",
                        FeedKey.class)
                .setParameter("hash", tokenHash)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }
}
