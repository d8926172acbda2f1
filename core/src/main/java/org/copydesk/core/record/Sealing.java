package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Checkpoints;
import org.copydesk.persistence.proof.Leaf;

/** Seals how far all chains have come in a signed checkpoint. */
@ApplicationScoped
public class Sealing {

    /** Longer than any transaction runs, so that what was committed late is covered by the next checkpoint. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    @Inject
    Checkpoints checkpoints;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    @Inject
    Event<Sealed> sealed;

    /** Makes the next checkpoint; empty when nothing has grown since the last or another node is making it. */
    @Transactional
    public Optional<Checkpoint> seal() {
        if (!checkpoints.begin()) return Optional.empty();
        var last = checkpoints.newest();
        var since = last.map(checkpoint -> checkpoint.time().minus(SLACK)).orElse(Instant.EPOCH);
        var leaves = checkpoints.uncovered(since);
        if (leaves.isEmpty()) return Optional.empty();
        var checkpoint = next(last, leaves);
        checkpoints.add(checkpoint, leaves);
        sealed.fire(new Sealed(checkpoint));
        return Optional.of(checkpoint);
    }

    private Checkpoint next(Optional<Checkpoint> last, List<Leaf> leaves) {
        int number = last.map(Checkpoint::number).orElse(0) + 1;
        var previous = last.map(Checkpoint::hash).orElse("");
        var root = MerkleTree.root(leaves.stream().map(Leaf::canonical).toList());
        var now = last.map(Checkpoint::time)
                .filter(clock.instant()::isBefore) // another node's clock is ahead
                .orElseGet(clock::instant);
        var checkpoint = new Checkpoint(number, now, leaves.size(), root, previous, key.fingerprint());
        return checkpoint.signed(key.sign(checkpoint.statement()));
    }
}
