package org.copydesk.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the record. Immutable, in the database too. */
@Entity
@Immutable
public class Event {

    @Id
    private long id;

    private Long article;
    private int number;
    private Instant time;
    private UUID actor;
    private String action;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    private Integer revision;
    private String content;
    private String note;
    private String about;
    private String details;
    private String previous;
    private String hash;

    /** The details as they were read, which a record that is verified asks for again and again. */
    private transient Details known;

    protected Event() {} // JPA

    private Event(long id, Long article, int number, Entry entry, String previous) {
        this.id = id;
        this.article = article;
        this.number = number;
        this.time = entry.time();
        this.actor = entry.actor();
        this.action = entry.action();
        this.from = entry.from();
        this.to = entry.to();
        this.revision = entry.revision();
        this.content = entry.content();
        this.note = entry.note();
        this.about = entry.about();
        this.details = entry.details().json();
        this.previous = previous;
    }

    /** The next line of a chain. */
    static Event next(long id, Long article, int number, Entry entry, String previous) {
        var event = new Event(id, article, number, entry, previous);
        event.hash = event.computedHash();
        return event;
    }

    /** One line as it stands in the database, whatever hash that claims. */
    public static Event stored(long id, Long article, int number, Entry entry, String previous, String hash) {
        var event = new Event(id, article, number, entry, previous);
        event.hash = hash;
        if (!entry.details().isEmpty()) event.known = entry.details();
        return event;
    }

    /** The hash that the stored fields ought to have; differs from {@link #hash()} when somebody changed the row. */
    public final String computedHash() {
        return CanonicalJson.hash(members());
    }

    /** What is hashed, in the canonical form of RFC 8785. */
    public String canonical() {
        return CanonicalJson.of(members());
    }

    private Map<String, Object> members() {
        var fields = new TreeMap<String, Object>();
        fields.put("article", article);
        fields.put("number", number);
        fields.put("time", time.toString());
        fields.put("actor", actor.toString());
        fields.put("action", action);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("revision", revision);
        fields.put("content", content);
        fields.put("note", note);
        fields.put("about", about);
        fields.put("details", details);
        fields.put("previous", previous);
        return fields;
    }

    public long id() {
        return id;
    }

    /** The article's id, null for the record of people and their roles. */
    public Long article() {
        return article;
    }

    /** Its place in its chain, from 1. */
    public int number() {
        return number;
    }

    public Instant time() {
        return time;
    }

    public UUID actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Integer revision() {
        return revision;
    }

    public String content() {
        return content;
    }

    public String note() {
        return note;
    }

    public String about() {
        return about;
    }

    /** What else there is to say, as data; of older events as far as they say it in words. */
    public Details details() {
        if (known == null) known = details == null ? OlderDetails.of(action, note, about) : Details.read(details);
        return known;
    }

    /** The hash of the event before it in its chain, "" for the first. */
    public String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }
}
