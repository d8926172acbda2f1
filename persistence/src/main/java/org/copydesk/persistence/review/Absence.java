package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A time in which somebody is away and somebody else stands in. Immutable; it is taken back by removing it. */
@Entity
public class Absence {

    @Id
    private long id;

    @Column(updatable = false)
    private UUID person;

    @Column(name = "stand_in", updatable = false)
    private UUID standIn;

    @Column(updatable = false)
    private Instant since;

    @Column(updatable = false)
    private Instant until;

    @Column(updatable = false)
    private UUID arranger;

    protected Absence() {} // JPA

    public Absence(long id, UUID person, UUID standIn, Instant since, Instant until, UUID arranger) {
        this.id = id;
        this.person = person;
        this.standIn = standIn;
        this.since = since;
        this.until = until;
        this.arranger = arranger;
    }

    public long id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID standIn() {
        return standIn;
    }

    public Instant since() {
        return since;
    }

    /** When the person is back. */
    public Instant until() {
        return until;
    }

    public UUID arranger() {
        return arranger;
    }
}
