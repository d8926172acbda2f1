package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/** A person's yes to one exact content. Mutable only by becoming void. */
@Entity
public class Approval {

    @Id
    private long id;

    @Column(updatable = false)
    private long article;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private Instant time;

    private Instant voided;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private UUID behalf;

    @Column(name = "taken_back")
    private boolean takenBack;

    protected Approval() {} // JPA

    /**
     * @param step which step of the review it is for, null where there is the one only
     * @param behalf for whom the person stood in, null for nobody
     */
    public Approval(long id, Article article, String step, UUID person, UUID behalf, Instant now) {
        this.step = step;
        this.behalf = behalf;
        this.id = id;
        this.article = article.id();
        this.round = article.round();
        this.revision = article.revision();
        this.content = article.content();
        this.person = person;
        this.time = now;
    }

    public void becomeVoid(Instant now) {
        voided = now;
    }

    public long article() {
        return article;
    }

    /** The round of review it was given in. */
    public int round() {
        return round;
    }

    public int revision() {
        return revision;
    }

    public String content() {
        return content;
    }

    public UUID person() {
        return person;
    }

    public Instant time() {
        return time;
    }

    /** The text changed or left the desk, so that it is no longer about what would go out. */
    public void overtaken(Instant now) {
        voided = now;
    }

    /** Somebody decided otherwise about the same text. */
    public void takenBack(Instant now) {
        voided = now;
        takenBack = true;
    }

    /** Whether the decision of that moment took it back. */
    public boolean wasTakenBackAt(Instant moment) {
        return takenBack && moment.equals(voided);
    }

    /** The decision that took it back was taken back itself. */
    public void holdAgain() {
        voided = null;
        takenBack = false;
    }

    public String step() {
        return step;
    }

    public UUID behalf() {
        return behalf;
    }

    public boolean isVoid() {
        return voided != null;
    }
}
