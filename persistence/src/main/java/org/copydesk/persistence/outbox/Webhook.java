package org.copydesk.persistence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An address of somebody's program that is told of events. Mutable only by being switched off and on. */
@Entity
public class Webhook {

    @Id
    private long id;

    @Column(updatable = false)
    private String url;

    @Column(updatable = false)
    private String desk;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] events;

    @Column(updatable = false)
    private String secret;

    private boolean enabled = true;

    @Column(updatable = false)
    private Instant created;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    protected Webhook() {} // JPA

    /** @param desk null for all desks */
    public Webhook(
            long id, String url, Collection<String> events, String desk, String secret, UUID createdBy, Instant now) {
        this.id = id;
        this.url = url;
        this.events = events.toArray(String[]::new);
        this.desk = desk;
        this.secret = secret;
        this.createdBy = createdBy;
        this.created = now;
    }

    public void enable(boolean enabled) {
        this.enabled = enabled;
    }

    public long id() {
        return id;
    }

    public String url() {
        return url;
    }

    public String desk() {
        return desk;
    }

    public List<String> events() {
        return List.of(events);
    }

    /** What deliveries are signed with; shown to a person only once. */
    public String secret() {
        return secret;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Instant created() {
        return created;
    }

    public UUID createdBy() {
        return createdBy;
    }
}
