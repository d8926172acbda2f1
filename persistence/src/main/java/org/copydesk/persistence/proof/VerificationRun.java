package org.copydesk.persistence.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.copydesk.persistence.record.CanonicalJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One verification of the record, on whichever node it runs. Mutable until it has ended. */
@Entity
@Table(name = "verification")
public class VerificationRun {

    /** A run that says nothing for so long has lost its server. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration FRESHNESS = Duration.ofHours(1);

    @Id
    private long id;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(updatable = false)
    private Instant begun;

    private Instant touched;

    @Column(updatable = false)
    private long total;

    private String stage;
    private long articles;
    private long events;
    private long revisions;
    private int checkpoints;
    private long position;
    private Instant ended;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] broken;

    private String seal;

    protected VerificationRun() {} // JPA

    public VerificationRun(long id, String askedBy, long total, String stage, long position, Instant now) {
        this.id = id;
        this.askedBy = askedBy;
        this.total = total;
        this.stage = stage;
        this.position = position;
        this.begun = now;
        this.touched = now;
    }

    /** Somebody works on it at this moment. */
    public void touch(Instant now) {
        touched = now;
    }

    /** It came so far. */
    public void came(
            String stage, long articles, long events, long revisions, int checkpoints, long position, Instant now) {
        this.stage = stage;
        this.articles = articles;
        this.events = events;
        this.revisions = revisions;
        this.checkpoints = checkpoints;
        this.position = position;
        this.touched = now;
    }

    /** @param broken what does not fit, empty when everything holds */
    public void end(List<String> broken, Instant now) {
        this.broken = broken.isEmpty() ? null : broken.toArray(String[]::new);
        this.ended = now;
        this.touched = now;
    }

    /** All that is said of it here, in canonical form. */
    public String statement() {
        var members = new HashMap<String, Object>();
        members.put("verification", id);
        members.put("askedBy", askedBy);
        members.put("begun", begun.toString());
        members.put("touched", touched.toString());
        members.put("total", total);
        members.put("stage", stage);
        members.put("articles", articles);
        members.put("events", events);
        members.put("revisions", revisions);
        members.put("checkpoints", checkpoints);
        members.put("position", position);
        members.put("ended", ended == null ? null : ended.toString());
        members.put("broken", broken());
        return CanonicalJson.of(members);
    }

    /** @param signature of its {@link #statement}, with a key that is not in the database */
    public void seal(String signature) {
        seal = signature;
    }

    /** Null where nobody has signed it. */
    public String seal() {
        return seal;
    }

    public boolean isEnded() {
        return ended != null;
    }

    /** Whether it began so long ago that what it has read may be otherwise by now. */
    public boolean isOld(Instant now) {
        return begun.plus(FRESHNESS).isBefore(now);
    }

    /** Whether it was cut off and waits for somebody to go on. */
    public boolean isSilent(Instant now) {
        return ended == null && touched.plus(SILENCE).isBefore(now);
    }

    public long id() {
        return id;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant begun() {
        return begun;
    }

    public long total() {
        return total;
    }

    public String stage() {
        return stage;
    }

    public long articles() {
        return articles;
    }

    public long events() {
        return events;
    }

    public long revisions() {
        return revisions;
    }

    public int checkpoints() {
        return checkpoints;
    }

    public long position() {
        return position;
    }

    /** Null while it is not. */
    public Instant ended() {
        return ended;
    }

    public List<String> broken() {
        return broken == null ? List.of() : List.of(broken);
    }
}
