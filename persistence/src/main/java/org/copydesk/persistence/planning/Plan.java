package org.copydesk.persistence.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A story before there is text: an idea with who is to write it, and by when. Mutable until it is begun. */
@Entity
public class Plan {

    @Id
    private long id;

    private String title;
    private String desk;
    private UUID person;
    private Instant due;
    private Integer words;
    private String note;
    private UUID planner;
    private Instant created;
    private Long article;

    protected Plan() {} // JPA

    public Plan(long id, UUID planner, Instant now) {
        this.id = id;
        this.planner = planner;
        this.created = now;
    }

    /**
     * @param person who is to write it, null for nobody yet
     * @param due when the text has to be there, null for no time
     * @param words how long it is to be, null for no length
     * @param note null for none
     */
    public void say(String title, String desk, UUID person, Instant due, Integer words, String note) {
        this.title = title;
        this.desk = desk;
        this.person = person;
        this.due = due;
        this.words = words;
        this.note = note;
    }

    /** The text has been begun; from now on the article is what is planned with. */
    public void becomes(long begun) {
        article = begun;
    }

    public boolean isBegun() {
        return article != null;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String desk() {
        return desk;
    }

    public UUID person() {
        return person;
    }

    public Instant due() {
        return due;
    }

    public Integer words() {
        return words;
    }

    public String note() {
        return note;
    }

    /** Who had the idea, or wrote it down. */
    public UUID planner() {
        return planner;
    }

    public Instant created() {
        return created;
    }

    /** Null until it is begun. */
    public Long article() {
        return article;
    }
}
