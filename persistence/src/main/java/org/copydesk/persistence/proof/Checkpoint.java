package org.copydesk.persistence.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;
import org.hibernate.annotations.Immutable;

/**
 * A signed statement of how far the chains had come at a time: the root of a Merkle tree over the ends of every chain that
 * grew since the checkpoint before, and the hash of that checkpoint. Immutable, in the database too.
 */
@Entity
@Immutable
public class Checkpoint {

    @Id
    private int number;

    private Instant time;
    private int leaves;
    private String root;
    private String previous;
    private String signature;
    private String key;

    protected Checkpoint() {} // JPA

    public Checkpoint(int number, Instant time, int leaves, String root, String previous, String key) {
        this.number = number;
        this.time = time;
        this.leaves = leaves;
        this.root = root;
        this.previous = previous;
        this.key = key;
    }

    /** The same, signed. */
    public Checkpoint signed(String signature) {
        var signed = new Checkpoint(number, time, leaves, root, previous, key);
        signed.signature = signature;
        return signed;
    }

    /** What is signed and hashed, in the canonical form of RFC 8785. */
    public String statement() {
        return CanonicalJson.of(members());
    }

    /** SHA-256 of the statement, in hexadecimal; the next checkpoint names it. */
    public String hash() {
        return CanonicalJson.hash(members());
    }

    private Map<String, Object> members() {
        var members = new HashMap<String, Object>();
        members.put("number", number);
        members.put("time", time.toString());
        members.put("leaves", leaves);
        members.put("root", root);
        members.put("previous", previous);
        members.put("key", key);
        return members;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public Instant time() {
        return time;
    }

    /** How many chains had grown. */
    public int leaves() {
        return leaves;
    }

    public String root() {
        return root;
    }

    /** The hash of the checkpoint before, "" for the first. */
    public String previous() {
        return previous;
    }

    /** Ed25519 (RFC 8032) over the UTF-8 bytes of the statement, in Base64. */
    public String signature() {
        return signature;
    }

    /** The fingerprint of the key that signed it; null for checkpoints from before they said so. */
    public String key() {
        return key;
    }
}
