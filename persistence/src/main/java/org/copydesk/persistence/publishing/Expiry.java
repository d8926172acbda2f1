package org.copydesk.persistence.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/** When readers are to see an article no longer. Mutable only by failing and being tried again. */
@Entity
public class Expiry {

    @Id
    private long article;

    private Instant due;
    private String zone;
    private String reason;
    private UUID person;
    private String failure;

    protected Expiry() {} // JPA

    /** What a schedule with an end leaves behind when its article goes live. */
    public Expiry(Schedule schedule) {
        this.article = schedule.article();
        this.due = schedule.until().toInstant();
        this.zone = schedule.until().getZone().getId();
        this.reason = schedule.untilReason();
        this.person = schedule.person();
    }

    /** It was not withdrawn when it was due; people have to look at it. */
    public void failed(String refusal) {
        failure = refusal;
    }

    /** Has its turn again. */
    public void tryAgain() {
        failure = null;
    }

    public boolean isDue(Instant now) {
        return failure == null && !due.isAfter(now);
    }

    public long article() {
        return article;
    }

    public ZonedDateTime due() {
        return due.atZone(ZoneId.of(zone));
    }

    /** What readers are told. */
    public String reason() {
        return reason;
    }

    /** Who set it, and on whose right it happens. */
    public UUID person() {
        return person;
    }

    /** The name of the refusal that kept it from happening, null while none did. */
    public String failure() {
        return failure;
    }
}
