package org.copydesk.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A remark in a thread. Mutable by who made it: changed, or taken back with its words. */
@Entity
public class Comment {

    @Id
    private long id;

    @Column(updatable = false)
    private long thread;

    @Column(updatable = false)
    private UUID author;

    @Column(updatable = false)
    private Instant time;

    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] mentions;

    private Instant edited;
    private Instant deleted;

    protected Comment() {} // JPA

    public Comment(long id, Thread thread, UUID author, String text, Collection<UUID> mentions, Instant now) {
        this.id = id;
        this.thread = thread.id();
        this.author = author;
        this.text = text;
        this.mentions = mentions.toArray(UUID[]::new);
        this.time = now;
    }

    public void say(String words, Collection<UUID> people, Instant now) {
        text = words;
        mentions = people.toArray(UUID[]::new);
        edited = now;
    }

    public void delete(Instant now) {
        text = "";
        mentions = new UUID[0];
        deleted = now;
    }

    public long id() {
        return id;
    }

    public long thread() {
        return thread;
    }

    public UUID author() {
        return author;
    }

    public Instant time() {
        return time;
    }

    public String text() {
        return text;
    }

    public List<UUID> mentions() {
        return List.of(mentions);
    }

    /** When it was last changed, null when it never was. */
    public Instant edited() {
        return edited;
    }

    public boolean isDeleted() {
        return deleted != null;
    }
}
