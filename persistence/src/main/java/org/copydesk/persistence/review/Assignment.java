package org.copydesk.persistence.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** That somebody has an article, or one step of its review, to see to. Gone when it is handed back; the record remembers. */
@Entity
@IdClass(AssignmentKey.class)
public class Assignment {

    @Id
    private long article;

    @Id
    private UUID person;

    @Id
    private String step;

    private Instant due;
    private UUID assigner;
    private Instant since;

    protected Assignment() {} // JPA

    public Assignment(AssignmentKey key, Instant due, UUID assigner, Instant now) {
        this.article = key.article();
        this.person = key.person();
        this.step = key.step();
        this.since = now;
        assign(due, assigner);
    }

    public final void assign(Instant time, UUID by) {
        due = time;
        assigner = by;
    }

    public long article() {
        return article;
    }

    public UUID person() {
        return person;
    }

    /** "" for the article as a whole. */
    public String step() {
        return step;
    }

    /** Null when no time is set. */
    public Instant due() {
        return due;
    }

    public UUID assigner() {
        return assigner;
    }

    public Instant since() {
        return since;
    }
}
