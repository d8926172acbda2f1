package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A passage of one revision, by its words and by its place. Immutable. */
@Embeddable
public class Anchor {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AnchoredField field;

    @Column(updatable = false)
    private String exact;

    @Column(updatable = false)
    private String prefix;

    @Column(updatable = false)
    private String suffix;

    @Column(updatable = false)
    private int revision;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    protected Anchor() {} // JPA

    public Anchor(AnchoredField field, int revision, String exact, String prefix, String suffix, int start, int end) {
        this.field = field;
        this.revision = revision;
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
        this.start = start;
        this.end = end;
    }

    public AnchoredField field() {
        return field;
    }

    public int revision() {
        return revision;
    }

    public String exact() {
        return exact;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    /** How many visible characters of the field come before it. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }
}
