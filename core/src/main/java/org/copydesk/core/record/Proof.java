package org.copydesk.core.record;

import java.util.List;

/**
 * Everything it takes to verify the record of one article elsewhere, as {@code docs/verification.md} describes. Strings
 * called canonical are hashed as they stand here, as UTF-8.
 *
 * @param events the canonical form of each event, oldest first
 * @param revisions the canonical form of each revision's text, oldest first
 * @param circumstances the canonical form of who made each revision, when and how, which its event names the hash of
 * @param sealed how many of the events the checkpoint covers; the last of them is the leaf's head
 * @param leaf the canonical form of the end of the chain as the checkpoint saw it
 * @param path the hashes that lead from the leaf to the root, the nearest first
 * @param checkpoint the canonical form of the checkpoint's statement, which names the root
 * @param signature Ed25519 over the statement, in Base64
 * @param key the public key as a PEM block
 */
public record Proof(
        long article,
        List<String> events,
        List<String> revisions,
        List<String> circumstances,
        int sealed,
        String leaf,
        List<MerkleTree.Neighbour> path,
        String checkpoint,
        String signature,
        String key) {}
