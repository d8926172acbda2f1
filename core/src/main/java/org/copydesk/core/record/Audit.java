package org.copydesk.core.record;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.Refused;

/**
 * Verifies the whole record in the background, so that nobody waits for a page, and remembers what the last verification came
 * to. One at a time on each node.
 */
@ApplicationScoped
public class Audit {

    private static final Logger LOG = Logger.getLogger(Audit.class.getName());
    private static final int LONGEST = (int) TimeUnit.HOURS.toSeconds(12);

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    @Inject
    Verification verification;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    private Check latest;

    /**
     * Begins to verify, unless somebody has begun already.
     *
     * @throws Refused when the person is not an admin
     */
    public void begin() {
        if (opened()) executor.execute(this::patiently);
    }

    /**
     * The verification under way or the last one; empty before the first on this node.
     *
     * @throws Refused when the person is not an admin
     */
    public synchronized Optional<Check> latest() {
        check();
        return Optional.ofNullable(latest);
    }

    synchronized boolean opened() {
        check();
        if (latest != null && latest.standing() == Check.Standing.RUNNING) return false;
        latest = Check.begun(person.actor().name(), clock.instant());
        return true;
    }

    void run() {
        try {
            var finding = verification.recompute((done, total) -> now(check -> check.at(done, total)));
            now(check -> check.came(finding, clock.instant()));
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** A large record takes longer than any transaction of a request may. */
    private void patiently() {
        try {
            transaction.setTransactionTimeout(LONGEST);
            run();
            transaction.setTransactionTimeout(0);
        } catch (SystemException e) {
            failed(e);
        }
    }

    private void failed(Exception e) {
        LOG.log(Level.SEVERE, "The record could not be verified", e);
        now(check -> check.came(null, clock.instant()));
    }

    private synchronized void now(UnaryOperator<Check> change) {
        latest = change.apply(latest);
    }

    private void check() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
