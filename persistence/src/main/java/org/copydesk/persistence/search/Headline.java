package org.copydesk.persistence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an article's newest text can be found by. Kept apart from the article, so that its indexes cost nothing when only
 * the body or the state changes. Written by {@link Headlines}, read here.
 */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // its columns are only named in queries
public class Headline {

    @Id
    private long article;

    private UUID author;

    /** Follows the article's, by a trigger. */
    private Instant updated;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] subjects;

    /** A tsvector; never read into the application. */
    private String words;

    protected Headline() {} // JPA
}
