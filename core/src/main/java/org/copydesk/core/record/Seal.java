package org.copydesk.core.record;

import java.util.List;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Leaf;

/**
 * A checkpoint with everything it takes to verify it elsewhere, as {@code docs/verification.md} describes. Strings called
 * canonical are hashed as they stand here, as UTF-8.
 *
 * @param checkpoint the canonical form of the statement, which names the root and the checkpoint before
 * @param signature Ed25519 over the statement, in Base64
 * @param key the public key as a PEM block
 * @param leaves the canonical form of the end of each chain that it covers, in the order of the tree
 */
public record Seal(int number, String checkpoint, String signature, String key, List<String> leaves) {

    static Seal of(Checkpoint checkpoint, String key, List<Leaf> leaves) {
        return new Seal(
                checkpoint.number(),
                checkpoint.statement(),
                checkpoint.signature(),
                key,
                leaves.stream().map(Leaf::canonical).toList());
    }
}
