package org.copydesk.core.record;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.record.VerificationSteps.Claim;
import org.copydesk.core.workflow.Refused;

/**
 * Verifies the whole record in the background, so that nobody waits for a page, and remembers what each verification came
 * to. One at a time on all nodes together: whoever asks meanwhile joins it, and one that was cut off goes on where it was.
 */
@ApplicationScoped
public class Audit {

    private static final Logger LOG = Logger.getLogger(Audit.class.getName());
    private static final Duration GLANCE = Duration.ofMillis(200);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Verification verification;

    @Inject
    VerificationSteps steps;

    @Inject
    CurrentPerson person;

    /**
     * Begins to verify, unless somebody has begun already, and says by which id it is known.
     *
     * @throws Refused when the person is not an admin
     */
    public long begin() {
        var claim = opened();
        if (claim.left() != null) executor.execute(() -> run(claim));
        return claim.id();
    }

    /**
     * Verifies, or joins whoever does, and waits for what it comes to.
     *
     * @throws Refused when the person is not an admin
     */
    public Check await() {
        long id = begin();
        try {
            while (isRunning(id)) TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis()); // it may be another node's
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return steps.check(id).orElseThrow(() -> new IllegalStateException("Somebody wrote into verification " + id));
    }

    private boolean isRunning(long id) {
        return steps.check(id)
                .filter(check -> check.standing() == Check.Standing.RUNNING)
                .isPresent();
    }

    /**
     * The verification under way or the last one; empty before the first.
     *
     * @throws Refused when the person is not an admin
     */
    public Optional<Check> latest() {
        check();
        return steps.latest();
    }

    /** Whether what is said of this verification is what the desk wrote. */
    public boolean isKnown(long id) {
        return steps.check(id).isPresent();
    }

    Claim opened() {
        check();
        return steps.claim(person.actor().name());
    }

    void run(Claim claim) {
        try {
            var progress = claim.left();
            while (!progress.isDone()) {
                progress = next(progress);
                steps.came(claim.id(), progress);
            }
        } catch (RuntimeException e) { // whoever asks next goes on from here
            LOG.log(Level.SEVERE, "The record could not be verified", e);
            steps.leave(claim.id());
        }
    }

    /** Two steps at once where there are two to make, since most of one is work for a processor. */
    private Progress next(Progress progress) {
        var ends = verification.ends(progress, 2);
        if (ends.size() < 2) return verification.next(progress);
        var beside = new FutureTask<>(() -> verification.next(Progress.after(ends.get(0)), ends.get(1)));
        executor.execute(beside);
        var first = verification.next(progress, ends.get(0));
        beside.run(); // here, when nobody has begun it by now
        return first.and(result(beside));
    }

    private static Progress result(Future<Progress> step) {
        try {
            return step.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A step failed", e.getCause());
        }
    }

    private void check() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
