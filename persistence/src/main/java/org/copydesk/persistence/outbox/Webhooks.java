package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;

/** All programs that are told of events. */
@ApplicationScoped
public class Webhooks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(Webhook webhook) {
        em.persist(webhook);
    }

    public Optional<Webhook> find(long id) {
        return Optional.ofNullable(em.find(Webhook.class, id));
    }

    /** Newest first, before the one of that id. */
    public List<Webhook> before(long id, int limit) {
        return em.createQuery("select w from Webhook w where w.id < :id order by w.id desc", Webhook.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
