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

/** How far a verification is, each time in a transaction of its own, so that every node sees it and any can go on. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VerificationSteps {

    @Inject
    VerificationRuns runs;

    @Inject
    Verification verification;

    @Inject
    Clock clock;

    /** The run that is now this node's to carry on; empty when somebody is at it. */
    Optional<Long> claim(String askedBy) {
        runs.hold();
        var now = clock.instant();
        var newest = runs.newest().filter(run -> !run.isEnded());
        if (newest.isEmpty()) {
            var none = Progress.NONE;
            var run = runs.begin(askedBy, verification.count(), none.stage().name(), none.position(), now);
            return Optional.of(run.id());
        }
        if (!newest.get().isSilent(now)) return Optional.empty();
        newest.get().touch(now);
        return newest.map(VerificationRun::id);
    }

    Progress progress(long id) {
        var run = runs.find(id).orElseThrow();
        return new Progress(
                Progress.Stage.valueOf(run.stage()),
                run.articles(),
                run.events(),
                run.revisions(),
                run.checkpoints(),
                run.position(),
                null);
    }

    void came(long id, Progress progress) {
        var run = runs.find(id).orElseThrow();
        run.came(
                progress.stage().name(),
                progress.articles(),
                progress.events(),
                progress.revisions(),
                progress.checkpoints(),
                progress.position(),
                clock.instant());
        if (progress.isDone()) run.end(Check.members(progress.broken()), clock.instant());
    }

    /** Lets whoever asks next go on at once. */
    void leave(long id) {
        runs.find(id).orElseThrow().touch(Instant.EPOCH);
    }

    Optional<Check> latest() {
        return runs.newest().map(run -> Check.of(run, clock.instant()));
    }

    Check check(long id) {
        return Check.of(runs.find(id).orElseThrow(), clock.instant());
    }
}
