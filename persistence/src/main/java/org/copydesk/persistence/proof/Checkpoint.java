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

    protected Checkpoint() {} // JPA

    public Checkpoint(int number, Instant time, int leaves, String root, String previous, String signature) {
        this.number = number;
        this.time = time;
        this.leaves = leaves;
        this.root = root;
        this.previous = previous;
        this.signature = signature;
    }

    /** What is signed and hashed, in the canonical form of RFC 8785. */
    public static String statement(int number, Instant time, int leaves, String root, String previous) {
        return CanonicalJson.of(members(number, time, leaves, root, previous));
    }

    public String statement() {
        return statement(number, time, leaves, root, previous);
    }

    /** SHA-256 of the statement, in hexadecimal; the next checkpoint names it. */
    public String hash() {
        return CanonicalJson.hash(members(number, time, leaves, root, previous));
    }

    private static Map<String, Object> members(int number, Instant time, int leaves, String root, String previous) {
        var members = new HashMap<String, Object>();
        members.put("number", number);
        members.put("time", time.toString());
        members.put("leaves", leaves);
        members.put("root", root);
        members.put("previous", previous);
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
}
