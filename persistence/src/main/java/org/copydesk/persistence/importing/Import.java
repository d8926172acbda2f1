package org.copydesk.persistence.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One upload on its way in. Mutable: it counts. */
@Entity
@Table(name = "import")
public class Import {

    /** A run that says nothing for so long has lost its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private long id;

    @Column(updatable = false)
    private UUID importer;

    @Column(updatable = false)
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private ImportProgress state = ImportProgress.RUNNING;

    private int total;
    private int done;

    @Column(updatable = false)
    private Instant started;

    private Instant touched;
    private Instant finished;

    protected Import() {} // JPA

    /** An import that {@code importer} begins, of articles that will belong to {@code owner}. */
    public Import(long id, UUID importer, UUID owner, Instant now) {
        this.id = id;
        this.importer = importer;
        this.owner = owner;
        this.started = now;
        this.touched = now;
    }

    public void expect(int files, Instant now) {
        total = files;
        touched = now;
    }

    public void did(int files, Instant now) {
        done += files;
        total = Math.max(total, done);
        touched = now;
    }

    public void end(ImportProgress how, Instant now) {
        state = how;
        finished = now;
        if (how == ImportProgress.DONE) total = done;
    }

    /** How far it is; one whose server died has failed. */
    public ImportProgress stateAt(Instant now) {
        return state == ImportProgress.RUNNING && touched.plus(SILENCE).isBefore(now) ? ImportProgress.FAILED : state;
    }

    public long id() {
        return id;
    }

    public UUID importer() {
        return importer;
    }

    public UUID owner() {
        return owner;
    }

    /** How many files it is known to have. */
    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public Instant started() {
        return started;
    }

    /** Null while it runs. */
    public Instant finished() {
        return finished;
    }
}
