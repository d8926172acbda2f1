package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Checkpoints;
import org.copydesk.persistence.proof.Leaf;
import org.copydesk.persistence.proof.RecordScan;

/** Hands out what others need to verify an article's record without trusting us. */
@ApplicationScoped
@Transactional
public class Proving {

    @Inject
    ArticleDoor door;

    @Inject
    Anonymity anonymity;

    @Inject
    RecordScan scan;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Sealing sealing;

    @Inject
    SigningKey key;

    /**
     * The proof of an article up to the newest checkpoint, which is made now if none covers it yet.
     *
     * @throws ArticleNotFound when the person may not see it
     * @throws Refused when some of it is kept from the person; a proof has all of it
     */
    public Proof of(long id) {
        if (anonymity.keepsSome(door.read(id))) throw new Refused(Refusal.ROLE_MISSING);
        sealing.seal();
        var checkpoint = checkpoints
                .covering(String.valueOf(id))
                .flatMap(checkpoints::find)
                .orElseThrow(ArticleNotFound::new);
        return proof(id, checkpoint);
    }

    private Proof proof(long id, Checkpoint checkpoint) {
        var events = new ArrayList<String>();
        var revisions = new ArrayList<String>();
        scan.events(id, id, event -> events.add(event.canonical()));
        var circumstances = new ArrayList<String>();
        scan.revisions(id, id, revision -> {
            revisions.add(revision.text().canonical());
            circumstances.add(revision.circumstances());
        });
        var leaves = checkpoints.leaves(checkpoint.number());
        int place = place(id, leaves).orElseThrow();
        var canonical = leaves.stream().map(Leaf::canonical).toList();
        return new Proof(
                id,
                events,
                revisions,
                circumstances,
                leaves.get(place).length(),
                canonical.get(place),
                MerkleTree.path(canonical, place),
                checkpoint.statement(),
                checkpoint.signature(),
                key.publicPem());
    }

    private static Optional<Integer> place(long id, List<Leaf> leaves) {
        return IntStream.range(0, leaves.size())
                .filter(i -> leaves.get(i).chain().equals(String.valueOf(id)))
                .boxed()
                .findFirst();
    }
}
