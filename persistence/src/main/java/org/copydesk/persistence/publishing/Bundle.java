package org.copydesk.persistence.publishing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Articles that go out together or not at all, each pinned to the revision it had. Mutable only by going out, failing and
 * being tried again. */
@Entity
public class Bundle {

    @Id
    private long id;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private Instant created;

    @Column(updatable = false)
    private Instant due;

    @Column(updatable = false)
    private String zone;

    private Instant published;
    private String failure;

    @Column(name = "failed_article")
    private Long failedArticle;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "bundle_article", joinColumns = @JoinColumn(name = "bundle"))
    @OrderColumn(name = "place")
    private List<Part> parts = new ArrayList<>();

    protected Bundle() {} // JPA

    /** @param due when it goes out by itself, null when somebody sends it out */
    public Bundle(long id, String title, List<Part> parts, ZonedDateTime due, UUID person, Instant now) {
        this.id = id;
        this.title = title;
        this.parts = new ArrayList<>(parts);
        this.due = due == null ? null : due.toInstant();
        this.zone = due == null ? null : due.getZone().getId();
        this.person = person;
        this.created = now;
    }

    public void published(Instant now) {
        published = now;
        failure = null;
        failedArticle = null;
    }

    /** @param article the one that kept all of them back, null when it was something else */
    public void failed(String refusal, Long article) {
        failure = refusal;
        failedArticle = article;
    }

    /** Has its turn again at the time that was wanted. */
    public void tryAgain() {
        failure = null;
        failedArticle = null;
    }

    public boolean isPublished() {
        return published != null;
    }

    public boolean isDue(Instant now) {
        return published == null && failure == null && due != null && !due.isAfter(now);
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Null when it goes out by hand. */
    public ZonedDateTime due() {
        return due == null ? null : due.atZone(ZoneId.of(zone));
    }

    /** Who put it together, and on whose right it goes out by itself. */
    public UUID person() {
        return person;
    }

    public Instant created() {
        return created;
    }

    /** Null until it went out. */
    public Instant published() {
        return published;
    }

    /** The name of the refusal that kept it back, null while none did. */
    public String failure() {
        return failure;
    }

    public Long failedArticle() {
        return failedArticle;
    }

    /** An article of a bundle, at the revision that was put in. */
    @Embeddable
    public static class Part {

        private long article;
        private int revision;

        protected Part() {} // JPA

        public Part(long article, int revision) {
            this.article = article;
            this.revision = revision;
        }

        public long article() {
            return article;
        }

        public int revision() {
            return revision;
        }
    }
}
