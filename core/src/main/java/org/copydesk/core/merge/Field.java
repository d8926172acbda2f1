package org.copydesk.core.merge;

/** The parts of a text that are merged each for itself. */
public enum Field {
    TITLE,
    STANDFIRST,
    BODY,
    SUBJECTS,
    BYLINE;

    boolean isMarkup() {
        return this == BODY;
    }
}
