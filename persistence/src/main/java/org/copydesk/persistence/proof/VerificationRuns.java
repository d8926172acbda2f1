package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;

/** All verifications that somebody asked for. */
@ApplicationScoped
public class VerificationRuns {

    /** Any number will do, as long as nothing else locks it. */
    private static final long ASKING = 0xA5C;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** Lets nobody else begin or go on with one until the transaction ends, on whichever node. */
    public void hold() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", ASKING)
                .getResultList();
    }

    public VerificationRun begin(String askedBy, long total, String stage, long position, Instant now) {
        var run = new VerificationRun(ids.next(), askedBy, total, stage, position, now);
        em.persist(run);
        return run;
    }

    public Optional<VerificationRun> find(long id) {
        return Optional.ofNullable(em.find(VerificationRun.class, id));
    }

    /** Those that had begun by then, the newest first. */
    public List<VerificationRun> newest(Instant now, int most) {
        return em.createQuery(
                        "select v from VerificationRun v where v.begun <= :now order by v.begun desc, v.id desc",
                        VerificationRun.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
