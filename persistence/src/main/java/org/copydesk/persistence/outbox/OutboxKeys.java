package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keys that every node needs to know and nobody else. */
@ApplicationScoped
public class OutboxKeys {

    @PersistenceContext
    EntityManager em;

    /** The key of this name; the one given when there was none. */
    public byte[] keyOr(String name, byte[] fresh) {
        em.createNativeQuery("insert into outbox_key (name, value) values (:name, :fresh) on conflict do nothing")
                .setParameter("name", name)
                .setParameter("fresh", fresh)
                .executeUpdate();
        return (byte[]) em.createNativeQuery("select value from outbox_key where name = :name", byte[].class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
