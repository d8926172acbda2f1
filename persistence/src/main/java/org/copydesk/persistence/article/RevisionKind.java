package org.copydesk.persistence.article;

/** How a revision came about. */
public enum RevisionKind {
    /** Written in the editor or through the API. */
    EDIT,
    /** Brought in from a file. */
    IMPORT,
    /** Two people's edits put together. */
    MERGE,
    /** An earlier revision's text made the newest again. */
    RESTORE,
    /** Words that somebody suggested, taken over by who may. */
    SUGGESTION
}
