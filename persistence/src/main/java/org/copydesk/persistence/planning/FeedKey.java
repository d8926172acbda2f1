package org.copydesk.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A private address of a feed. Whoever has it sees what the person who made it sees. Mutable only by being revoked. */
@Entity
@Table(name = "feed_key")
public class FeedKey {

    /** What is behind the address. */
    public enum Kind {
        CALENDAR,
        EMBARGO
    }

    @Id
    private long id;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private String label;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private Instant created;

    private Instant revoked;

    protected FeedKey() {} // JPA

    public FeedKey(long id, Kind kind, UUID person, String label, String tokenHash, Instant now) {
        this.id = id;
        this.kind = kind;
        this.person = person;
        this.label = label;
        this.tokenHash = tokenHash;
        this.created = now;
    }

    public void revoke(Instant now) {
        if (revoked == null) revoked = now;
    }

    public boolean isRevoked() {
        return revoked != null;
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID person() {
        return person;
    }

    /** What or whom it is for. */
    public String label() {
        return label;
    }

    public Instant created() {
        return created;
    }
}
