package org.copydesk.persistence.article;

/** Who may make a move. */
public enum By {
    EDITOR,
    /** Any editor; where the review has steps, whoever a step of it is for. */
    REVIEWER,
    /** The article's author, as long as that person writes here; or any editor. */
    AUTHOR_OR_EDITOR,
    /** Those, or whoever submitted it. */
    SUBMITTER_TOO,
    /** Whoever made the decision that it takes back, as long as that person writes here; or any editor. */
    DECIDER,
    /** It follows from something else that somebody does, such as an edit. */
    NOBODY
}
