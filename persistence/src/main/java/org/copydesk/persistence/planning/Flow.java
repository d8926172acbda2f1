package org.copydesk.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One version of a desk's steps. Immutable, in the database too, since rounds go by it to their end. */
@Entity
@Immutable
@IdClass(FlowKey.class)
public class Flow {

    @Id
    private String desk;

    @Id
    private int number;

    @Convert(converter = Steps.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private List<Step> steps;

    private UUID author;
    private Instant since;

    protected Flow() {} // JPA

    public Flow(FlowKey key, List<Step> steps, UUID author, Instant since) {
        this.desk = key.desk();
        this.number = key.number();
        this.steps = List.copyOf(steps);
        this.author = author;
        this.since = since;
    }

    public String desk() {
        return desk;
    }

    public int number() {
        return number;
    }

    /** In the order in which they are told; none for a desk that went back to the one step. */
    public List<Step> steps() {
        return steps;
    }

    public UUID author() {
        return author;
    }

    public Instant since() {
        return since;
    }
}
