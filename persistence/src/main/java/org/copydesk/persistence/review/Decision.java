package org.copydesk.persistence.review;

/** How a round of review ended. */
public enum Decision {
    APPROVED,
    CHANGES_REQUESTED,
    RECALLED,
    /** Published, withdrawn or trashed without a decision. */
    OVERTAKEN
}
