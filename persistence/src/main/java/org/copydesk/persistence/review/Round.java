package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One pass of review, from submit to decision. Mutable until it is decided. */
@Entity
@IdClass(RoundKey.class)
public class Round {

    @Id
    private long article;

    @Id
    private int number;

    @Column(updatable = false)
    private int revision;

    @Column(name = "submitted_by", updatable = false)
    private UUID submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    @Column(updatable = false)
    private String desk;

    private int flow;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] carried = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] finished = {};

    protected Round() {} // JPA

    /**
     * Begins the article's next round with its head revision.
     *
     * @param flow the version of the desk's steps that it goes by, 0 for the one step
     * @param carried the steps that an earlier round has done
     */
    public Round(Article article, int flow, Collection<String> carried, UUID submittedBy, Instant now) {
        this.desk = article.desk();
        this.flow = flow;
        this.carried = carried.toArray(String[]::new);
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

    /** Goes by another version of its desk's steps from now on. */
    public void follow(int otherFlow) {
        flow = otherFlow;
    }

    /** Remembers what was done when it was sent back. */
    public void leave(Collection<String> steps) {
        finished = steps.toArray(String[]::new);
    }

    public long article() {
        return article;
    }

    public int number() {
        return number;
    }

    /** The desk whose steps it goes by; null for rounds from before there were any. */
    public String desk() {
        return desk;
    }

    public int flow() {
        return flow;
    }

    public List<String> carried() {
        return List.of(carried);
    }

    /** The steps that were done when it was sent back. */
    public List<String> finished() {
        return List.of(finished);
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
