package org.copydesk.persistence.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Bylines;
import org.copydesk.persistence.article.Text;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private String title;
    private String standfirst;
    private String body;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] subjects;

    @Convert(converter = Bylines.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private List<Byline> byline;

    private String language;

    @Column(name = "published_time")
    private String publishedTime;

    protected Autosave() {} // JPA

    public Autosave(PersonalKey key, int base, Text text, Instant now) {
        this.person = key.person();
        this.article = key.article();
        replace(base, text, now);
    }

    public final void replace(int base, Text text, Instant now) {
        this.base = base;
        this.time = now;
        this.title = text.title();
        this.standfirst = text.standfirst();
        this.body = text.body();
        this.subjects = text.subjects().toArray(String[]::new);
        this.byline = text.byline();
        this.language = text.language();
        this.publishedTime = text.publishedTime();
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
        return new Text(title, standfirst, body, List.of(subjects), byline, language, publishedTime);
    }
}
