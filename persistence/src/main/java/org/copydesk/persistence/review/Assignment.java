package org.copydesk.persistence.review;

import jakarta.persistence.Column;
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

    @Column(updatable = false)
    private Instant since;

    private Instant remind;
    private Instant escalate;

    protected Assignment() {} // JPA

    public Assignment(AssignmentKey key, Instant due, UUID assigner, Instant now) {
        this.article = key.article();
        this.person = key.person();
        this.step = key.step();
        this.since = now;
        assign(due, assigner, now);
    }

    public final void assign(Instant time, UUID by, Instant now) {
        due = time;
        assigner = by;
        remind = OpenStep.remind(now, time);
        escalate = time;
    }

    /** When the person is to be reminded, null for never again. */
    public Instant remind() {
        return remind;
    }

    /** When it is to be told that the time is over, null for never again. */
    public Instant escalate() {
        return escalate;
    }

    /** The person was reminded, and is not again. */
    public void reminded() {
        remind = null;
    }

    /** It was told that the time is over, and is not again. */
    public void escalated() {
        escalate = null;
        remind = null;
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
