package org.copydesk.persistence.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/**
 * What readers see at an article's address, from when to when: a revision, or the notice of a withdrawal. Mutable only by
 * ending, by being taken back, and by an approval after the fact.
 */
@Entity
public class Publication {

    @Id
    private long id;

    @Column(updatable = false)
    private long article;

    @Column(updatable = false)
    private Integer revision;

    @Column(updatable = false)
    private Instant since;

    private Instant until;

    @Column(name = "first_since", updatable = false)
    private Instant firstSince;

    @Column(updatable = false)
    private Instant leaves;

    @Column(name = "taken_back")
    private boolean takenBack;

    @Column(updatable = false)
    private UUID publisher;

    private UUID approver;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Correction.Kind change;

    @Column(name = "change_note", updatable = false)
    private String changeNote;

    @Column(updatable = false)
    private String language;

    @Column(name = "published_time", updatable = false)
    private String publishedTime;

    protected Publication() {} // JPA

    private Publication(long id, Article article, UUID publisher, Instant now) {
        this.id = id;
        this.article = article.id();
        this.publisher = publisher;
        this.since = now;
        this.firstSince = now;
        this.language = article.language();
        this.publishedTime = article.publishedTime();
    }

    /**
     * The article's live revision, shown from now on.
     *
     * @param approver null when nobody approved it
     * @param leaves until when it can be taken back; null for not at all
     */
    public static Publication of(long id, Article article, UUID publisher, UUID approver, Instant leaves, Instant now) {
        var publication = new Publication(id, article, publisher, now);
        publication.revision = article.live();
        publication.approver = approver;
        publication.leaves = leaves;
        return publication;
    }

    /** A notice with the public reason, shown from now on. */
    public static Publication withdrawal(long id, Article article, UUID publisher, String reason, Instant now) {
        var publication = new Publication(id, article, publisher, now);
        publication.reason = reason;
        return publication;
    }

    /** Tells readers what changed since what they had been shown before. */
    public void correct(Correction correction) {
        change = correction.kind();
        changeNote = correction.note();
    }

    /** Readers see it no longer, and nobody outside is told that they did. */
    void takeBack(Instant now) {
        until = now;
        takenBack = true;
    }

    /** What came after it was taken back. */
    void goOn() {
        until = null;
    }

    /** Somebody approved what had gone out without a review. */
    public void approvedAfterwards(UUID person) {
        approver = person;
    }

    long id() {
        return id;
    }

    public long article() {
        return article;
    }

    /** Null for the notice of a withdrawal. */
    public Integer revision() {
        return revision;
    }

    public Instant since() {
        return since;
    }

    /** When something of this article was first seen. */
    public Instant firstSince() {
        return firstSince;
    }

    /** From when on feeds, mails and programs carry it; null for at once. */
    public Instant leaves() {
        return leaves;
    }

    /** Whether it can still be taken back. */
    public boolean isWithinGrace(Instant now) {
        return leaves != null && leaves.isAfter(now);
    }

    /** Null while it is shown. */
    public Instant until() {
        return until;
    }

    /** The article's language when this was published. */
    public String language() {
        return language;
    }

    /** The date that was given for the article when this was published, as it was written; null when none was. */
    public String publishedTime() {
        return publishedTime;
    }

    public UUID publisher() {
        return publisher;
    }

    public UUID approver() {
        return approver;
    }

    /** What readers are told of the change; null for the first text, for a notice and where nothing was said. */
    public Correction correction() {
        return change == null ? null : new Correction(change, changeNote);
    }

    /** Why it was withdrawn, as readers see it. */
    public String reason() {
        return reason;
    }
}
