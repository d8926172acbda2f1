package org.copydesk.persistence.proof;

import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;

/**
 * The end of one chain as a checkpoint saw it.
 *
 * @param chain the article's id, or the name of a ledger
 * @param length how many events it had
 * @param head the hash of the last of them
 */
public record Leaf(String chain, int length, String head) {

    /** What a leaf of the tree is hashed from, in the canonical form of RFC 8785. */
    public String canonical() {
        return CanonicalJson.of(Map.of("chain", chain, "length", length, "head", head));
    }
}
