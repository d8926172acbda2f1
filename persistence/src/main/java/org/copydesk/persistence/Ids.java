package org.copydesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Identities for everything that is stored, unique over all nodes. Taken in blocks, so that an insert needs no question to
 * the database first; numbers that are not used are lost, which harms nobody.
 */
@ApplicationScoped
public class Ids {

    /** The increment of the sequence {@code ids} in the database. */
    private static final int BLOCK = 100;

    @PersistenceContext
    EntityManager em;

    private long next;
    private long end;

    public synchronized long next() {
        if (next == end) {
            next = ((Number) em.createNativeQuery("select nextval('ids')").getSingleResult()).longValue();
            end = next + BLOCK;
        }
        return next++;
    }
}
