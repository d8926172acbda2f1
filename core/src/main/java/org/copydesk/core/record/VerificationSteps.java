package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.persistence.proof.VerificationRun;
import org.copydesk.persistence.proof.VerificationRuns;

/**
 * How far a verification is, each time in a transaction of its own, so that every node sees it and any can go on. All of it is
 * signed, and what is not is not believed: whoever writes into the database can neither end a verification nor spare it a part.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VerificationSteps {

    /** How many that nobody signed may stand before one is looked for no further. */
    private static final int MOST = 20;

    @Inject
    VerificationRuns runs;

    @Inject
    Verification verification;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    /** @param left where this node is to carry on; null when somebody is at it */
    record Claim(long id, Progress left) {}

    /** The run that is under way from now on, begun anew where there is none. */
    Claim claim(String askedBy) {
        runs.hold();
        var now = clock.instant();
        var known = newest(now).filter(run -> !run.isEnded()).filter(run -> !run.isOld(now) || !run.isSilent(now));
        if (known.isEmpty()) {
            var none = Progress.NONE;
            var run = runs.begin(askedBy, verification.count(), none.stage().name(), none.position(), now);
            sign(run);
            return new Claim(run.id(), none);
        }
        var run = known.get();
        if (!run.isSilent(now)) return new Claim(run.id(), null);
        run.touch(now);
        sign(run);
        return new Claim(run.id(), progress(run));
    }

    private static Progress progress(VerificationRun run) {
        return new Progress(
                Progress.Stage.valueOf(run.stage()),
                run.articles(),
                run.events(),
                run.revisions(),
                run.checkpoints(),
                run.position(),
                null);
    }

    /** @throws IllegalStateException when somebody else has written into it */
    void came(long id, Progress progress) {
        var run = find(id).orElseThrow(() -> new IllegalStateException("Somebody wrote into verification " + id));
        run.came(
                progress.stage().name(),
                progress.articles(),
                progress.events(),
                progress.revisions(),
                progress.checkpoints(),
                progress.position(),
                clock.instant());
        if (progress.isDone()) run.end(Check.members(progress.broken()), clock.instant());
        sign(run);
    }

    /** Lets whoever asks next go on at once. */
    void leave(long id) {
        find(id).ifPresent(run -> {
            run.touch(Instant.EPOCH);
            sign(run);
        });
    }

    Optional<Check> latest() {
        var now = clock.instant();
        return newest(now).map(run -> Check.of(run, now));
    }

    /** Empty when there is none that the desk wrote. */
    Optional<Check> check(long id) {
        return find(id).map(run -> Check.of(run, clock.instant()));
    }

    private Optional<VerificationRun> newest(Instant now) {
        return runs.newest(now, MOST).stream().filter(this::isOurs).findFirst();
    }

    private Optional<VerificationRun> find(long id) {
        return runs.find(id).filter(this::isOurs);
    }

    private boolean isOurs(VerificationRun run) {
        return run.seal() != null && key.verifies(run.statement(), run.seal());
    }

    private void sign(VerificationRun run) {
        run.seal(key.sign(run.statement()));
    }
}
