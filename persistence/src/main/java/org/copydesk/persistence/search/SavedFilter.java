package org.copydesk.persistence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A view of a list or of the board that somebody keeps. Immutable. */
@Entity
@Table(name = "saved_filter")
@Immutable
public class SavedFilter {

    @Id
    private long id;

    private UUID owner;
    private String desk;

    @Enumerated(EnumType.STRING)
    private FilterPlace place;

    private String name;
    private String query;
    private Instant created;

    /** Which list it is a view of. The names are message keys. */
    public enum FilterPlace {
        ARTICLES,
        BOARD
    }

    protected SavedFilter() {} // JPA

    /**
     * @param desk whose people see it too, null for only its owner
     * @param query as it stands in the address
     */
    public SavedFilter(long id, UUID owner, String desk, FilterPlace place, String name, String query, Instant now) {
        this.id = id;
        this.owner = owner;
        this.desk = desk;
        this.place = place;
        this.name = name;
        this.query = query;
        this.created = now;
    }

    public long id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    /** Null for only its owner. */
    public String desk() {
        return desk;
    }

    public FilterPlace place() {
        return place;
    }

    public String name() {
        return name;
    }

    /** As it stands in the address behind the question mark. */
    public String query() {
        return query;
    }

    public Instant created() {
        return created;
    }
}
