package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Article;

/** A discussion on a passage. Mutable: it is settled and goes on, blocks or not, and is somebody's to settle. */
@Entity
@SuppressWarnings("JavaLangClash") // it is what people call it
public class Thread {

    @Id
    private long id;

    @Column(updatable = false)
    private long article;

    @Embedded
    private Anchor anchor;

    @Column(updatable = false)
    private UUID author;

    @Column(updatable = false)
    private Instant time;

    private boolean blocking;

    @Column(updatable = false)
    private String step;

    private UUID assignee;

    @Column(name = "resolved_by")
    private UUID resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    private Instant emptied;

    protected Thread() {} // JPA

    /** @param step the step of review that it blocks when it blocks, null for every step */
    public Thread(long id, Article article, Anchor anchor, UUID author, boolean blocking, String step, Instant now) {
        this.id = id;
        this.article = article.id();
        this.anchor = anchor;
        this.author = author;
        this.blocking = blocking;
        this.step = step;
        this.time = now;
    }

    public void resolve(UUID person, Instant now) {
        resolvedBy = person;
        resolvedAt = now;
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public void block(boolean blocks) {
        blocking = blocks;
    }

    /** Null for nobody in particular. */
    public void assign(UUID person) {
        assignee = person;
    }

    /** Nothing is left that anybody said. */
    public void empty(Instant now) {
        emptied = now;
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

    public UUID author() {
        return author;
    }

    public Instant time() {
        return time;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public String step() {
        return step;
    }

    public UUID assignee() {
        return assignee;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    public UUID resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public boolean isEmpty() {
        return emptied != null;
    }
}
