package org.copydesk.core.workflow;

/** Who may make a move. */
enum By {
    EDITOR,
    /** The article's author, as long as that person writes here; or any editor. */
    AUTHOR_OR_EDITOR,
    /** Those, or whoever submitted it. */
    SUBMITTER_TOO
}
