package org.copydesk.persistence.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/** When an approved revision is to go live, pinned to that revision. Mutable only by failing and being tried again. */
@Entity
public class Schedule {

    @Id
    private long article;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private Instant due;

    @Column(updatable = false)
    private String zone;

    @Column(updatable = false)
    private UUID person;

    private String failure;

    @Column(updatable = false)
    private Instant until;

    @Column(name = "until_reason", updatable = false)
    private String untilReason;

    @Column(updatable = false)
    private boolean embargo;

    protected Schedule() {} // JPA

    public Schedule(Article article, ZonedDateTime due, UUID person) {
        this.article = article.id();
        this.revision = article.revision();
        this.due = due.toInstant();
        this.zone = due.getZone().getId();
        this.person = person;
    }

    /** Readers see it no longer from then on, and are told why. */
    public Schedule ending(Instant end, String reason) {
        until = end;
        untilReason = reason;
        return this;
    }

    /** Some are given it now, and keep it to themselves until readers see it. */
    public Schedule embargoed() {
        embargo = true;
        return this;
    }

    /** Did not go live when it was due; people have to look at it. */
    public void failed(String refusal) {
        failure = refusal;
    }

    /** Has its turn again at the time that was wanted, which is over. */
    public void tryAgain() {
        failure = null;
    }

    /** Whether it should be live by now and nothing is known to stand against it. */
    public boolean isDue(Instant now) {
        return failure == null && !due.isAfter(now);
    }

    public long article() {
        return article;
    }

    public int revision() {
        return revision;
    }

    /** The wanted time in the zone it was given in. */
    public ZonedDateTime due() {
        return due.atZone(ZoneId.of(zone));
    }

    /** When readers see it no longer, in the zone it was given in; null for never. */
    public ZonedDateTime until() {
        return until == null ? null : until.atZone(ZoneId.of(zone));
    }

    /** Whether it has an end that is still to come. */
    public boolean endsAfter(Instant now) {
        return until != null && until.isAfter(now);
    }

    /** Whether readers were to see it no longer by then, so that it must not go live by itself any more. */
    public boolean endedBy(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** What readers are told then; null where {@link #until} is. */
    public String untilReason() {
        return untilReason;
    }

    /** Whether some are given it before readers are. */
    public boolean isEmbargoed() {
        return embargo;
    }

    /** Whether readers must not see it yet, since some were given it before them. */
    public boolean isEmbargoedAt(Instant now) {
        return embargo && due.isAfter(now);
    }

    /** Who scheduled it, and on whose right it goes live. */
    public UUID person() {
        return person;
    }

    /** The name of the refusal that kept it from going live, null while none did. */
    public String failure() {
        return failure;
    }
}
