package org.copydesk.persistence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** By which words of its whole text an article can be found. Written by {@link FullTexts}, read by {@link Search}. */
@Entity
@Immutable
@Table(name = "full_text")
@SuppressWarnings("UnusedVariable") // its columns are only named in queries
public class FullText {

    @Id
    private long article;

    /** Which revision was cut into words. */
    private int revision;

    /** A tsvector; never read into the application. */
    private String words;

    protected FullText() {} // JPA
}
