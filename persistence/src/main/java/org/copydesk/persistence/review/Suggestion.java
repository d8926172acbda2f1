package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/** Other words that somebody proposes for a passage. Kept for ever; mutable only by being decided, and that taken back. */
@Entity
public class Suggestion {

    @Id
    private long id;

    @Column(updatable = false)
    private long article;

    @Embedded
    private Anchor anchor;

    @Column(updatable = false)
    private String replacement;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private UUID author;

    @Column(updatable = false)
    private Instant time;

    private Boolean accepted;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "accepted_revision")
    private Integer acceptedRevision;

    @Column(name = "by_hand")
    private Boolean byHand;

    protected Suggestion() {} // JPA

    public Suggestion(
            long id, Article article, Anchor anchor, String replacement, String note, UUID author, Instant now) {
        this.id = id;
        this.article = article.id();
        this.anchor = anchor;
        this.replacement = replacement;
        this.note = note;
        this.author = author;
        this.time = now;
    }

    /** @param revision the one in which its words are */
    public void accept(UUID person, int revision, Instant now) {
        accepted = true;
        acceptedRevision = revision;
        decidedBy = person;
        decidedAt = now;
    }

    /** @param revision the one in which the person wrote what it was about */
    public void settle(UUID person, int revision, Instant now) {
        accept(person, revision, now);
        byHand = true;
    }

    public void reject(UUID person, String why, Instant now) {
        accepted = false;
        decisionNote = why;
        decidedBy = person;
        decidedAt = now;
    }

    public void reopen() {
        accepted = null;
        acceptedRevision = null;
        decidedBy = null;
        decidedAt = null;
        decisionNote = null;
        byHand = null; // no value is in no seal from before there was a choice
    }

    public long id() {
        return id;
    }

    public long article() {
        return article;
    }

    public Anchor anchor() {
        return anchor;
    }

    /** Markup in the body, plain text in the other fields; "" to take the passage out. */
    public String replacement() {
        return replacement;
    }

    public String note() {
        return note;
    }

    public UUID author() {
        return author;
    }

    public Instant time() {
        return time;
    }

    public boolean isDecided() {
        return accepted != null;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    /** Whether somebody wrote it into the text, instead of taking its words as they are. */
    public boolean isByHand() {
        return byHand != null;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionNote() {
        return decisionNote;
    }

    /** The revision in which its words are, null unless it was accepted. */
    public Integer acceptedRevision() {
        return acceptedRevision;
    }
}
