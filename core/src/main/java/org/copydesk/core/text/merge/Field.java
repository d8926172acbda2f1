package org.copydesk.core.text.merge;

/** The parts of a text that are merged each for itself. */
public enum Field {
    TITLE,
    STANDFIRST,
    BODY,
    SUBJECTS,
    BYLINE,
    LANGUAGE,
    PUBLISHED_TIME;

    boolean isMarkup() {
        return this == BODY;
    }

    /** Whether it is one value, so that two readings of it cannot both be had. */
    public boolean isSingle() {
        return this == LANGUAGE || this == PUBLISHED_TIME;
    }
}
