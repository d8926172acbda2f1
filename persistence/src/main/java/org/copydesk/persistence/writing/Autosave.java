package org.copydesk.persistence.writing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.article.Text;

/** What somebody typed and has not saved as a revision. Mutable: every keeping replaces the one before. */
@Entity
@IdClass(PersonalKey.class)
public class Autosave {

    @Id
    private UUID person;

    @Id
    private long article;

    private int base;
    private Instant time;

    @Embedded
    private Text text;

    protected Autosave() {} // JPA

    public Autosave(PersonalKey key, int base, Text text, Instant now) {
        this.person = key.person();
        this.article = key.article();
        replace(base, text, now);
    }

    public final void replace(int base, Text text, Instant now) {
        this.base = base;
        this.time = now;
        this.text = text;
    }

    public UUID person() {
        return person;
    }

    /** The article's id, which it has from the first letter on, long before it is begun. */
    public long article() {
        return article;
    }

    /** The revision that was open when it was typed, 0 when there was none yet. */
    public int base() {
        return base;
    }

    public Instant time() {
        return time;
    }

    public Text text() {
        return text;
    }
}
