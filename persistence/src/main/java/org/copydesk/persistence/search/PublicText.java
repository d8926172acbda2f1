package org.copydesk.persistence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** By which words of its whole text readers can find an article. Written by {@link FullTexts}. */
@Entity
@Immutable
@Table(name = "public_text")
@SuppressWarnings("UnusedVariable") // its columns are only named in queries
public class PublicText {

    @Id
    private long article;

    /** Which revision was cut into words. */
    private int revision;

    /** A tsvector; never read into the application. */
    private String words;

    protected PublicText() {} // JPA
}
