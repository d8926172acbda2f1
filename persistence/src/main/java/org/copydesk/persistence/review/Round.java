package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/** One pass of review, from submit to decision. Mutable until it is decided. */
@Entity
@IdClass(RoundKey.class)
public class Round {

    @Id
    private long article;

    @Id
    private int number;

    private int revision;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    protected Round() {} // JPA

    /** Begins the article's next round with its head revision. */
    public Round(Article article, UUID submittedBy, Instant now) {
        this.article = article.id();
        this.number = article.beginRound();
        this.revision = article.revision();
        this.submittedBy = submittedBy;
        this.submittedAt = now;
    }

    /** @throws IllegalStateException when it is decided already */
    public void decide(Decision decision, UUID person, String note, Instant now) {
        if (this.decision != null)
            throw new IllegalStateException("Round " + number + " of " + article + " is decided");
        this.decision = decision;
        this.decidedBy = person;
        this.note = note;
        this.decidedAt = now;
    }

    /** The approval no longer holds, so the round goes on. */
    public void reopen() {
        this.decision = null;
        this.decidedBy = null;
        this.note = null;
        this.decidedAt = null;
    }

    public int number() {
        return number;
    }

    /** The revision that was submitted. */
    public int revision() {
        return revision;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Null while the round is open. */
    public Decision decision() {
        return decision;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String note() {
        return note;
    }
}
