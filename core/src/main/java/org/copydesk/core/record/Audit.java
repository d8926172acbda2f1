package org.copydesk.core.record;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
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
     * Begins to verify, unless somebody has begun already.
     *
     * @throws Refused when the person is not an admin
     */
    public void begin() {
        opened().ifPresent(id -> executor.execute(() -> run(id)));
    }

    /**
     * Verifies, or joins whoever does, and waits for what it comes to.
     *
     * @throws Refused when the person is not an admin
     */
    public Check await() {
        begin();
        long id = latest().orElseThrow().id();
        try {
            var check = steps.check(id);
            while (check.standing() == Check.Standing.RUNNING) {
                TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis()); // the run may be another node's
                check = steps.check(id);
            }
            return check;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return steps.check(id);
        }
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

    Optional<Long> opened() {
        check();
        return steps.claim(person.actor().name());
    }

    void run(long id) {
        try {
            var progress = steps.progress(id);
            while (!progress.isDone()) {
                progress = verification.next(progress);
                steps.came(id, progress);
            }
        } catch (RuntimeException e) { // whoever asks next goes on from here
            LOG.log(Level.SEVERE, "The record could not be verified", e);
            steps.leave(id);
        }
    }

    private void check() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
