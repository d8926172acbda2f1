package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.article.Revision;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody without an account who has a link to one revision of one article. Mutable: the link is taken back, and the guest
 * decides.
 */
@Entity
public class Guest {

    @Id
    private long id;

    @Column(updatable = false)
    private long article;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String mail;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 8)
    private GuestRight[] may;

    @Column(updatable = false)
    private Instant expires;

    @Column(updatable = false)
    private UUID inviter;

    @Column(updatable = false)
    private Instant created;

    private Instant revoked;
    private Boolean approves;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_content")
    private String decidedContent;

    @Column(name = "decision_note")
    private String decisionNote;

    protected Guest() {} // JPA

    /**
     * @param person under whom the record knows the guest
     * @param tokenHash of the secret in the link, which is not kept
     */
    public Guest(
            long id,
            Revision revision,
            UUID person,
            String name,
            String mail,
            String tokenHash,
            Collection<GuestRight> may,
            Instant expires,
            UUID inviter,
            Instant now) {
        this.id = id;
        this.article = revision.article();
        this.revision = revision.number();
        this.person = person;
        this.name = name;
        this.mail = mail;
        this.tokenHash = tokenHash;
        this.may = may.toArray(GuestRight[]::new);
        this.expires = expires;
        this.inviter = inviter;
        this.created = now;
    }

    public void revoke(Instant now) {
        revoked = now;
    }

    /** The guest's yes or no to exactly this content; a later word of theirs takes its place. */
    public void decide(boolean yes, String content, String note, Instant now) {
        approves = yes;
        decidedContent = content;
        decisionNote = note;
        decidedAt = now;
    }

    /** Whether it is what they said last, word for word. */
    public boolean saidBefore(boolean yes, String note) {
        return approves != null && approves == yes && Objects.equals(decisionNote, note);
    }

    public boolean isWelcome(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    public boolean may(GuestRight right) {
        return Set.of(may).contains(right);
    }

    public Set<GuestRight> rights() {
        return Set.of(may);
    }

    public long id() {
        return id;
    }

    public long article() {
        return article;
    }

    public int revision() {
        return revision;
    }

    public UUID person() {
        return person;
    }

    public String name() {
        return name;
    }

    public String mail() {
        return mail;
    }

    public Instant expires() {
        return expires;
    }

    public UUID inviter() {
        return inviter;
    }

    public Instant created() {
        return created;
    }

    /** When the link was taken back, null when it was not. */
    public Instant revoked() {
        return revoked;
    }

    /** Null while nothing is decided. */
    public Boolean approves() {
        return approves;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedContent() {
        return decidedContent;
    }

    public String decisionNote() {
        return decisionNote;
    }
}
