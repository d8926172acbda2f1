package org.copydesk.persistence.article;

/** Where an article stands between its author and its readers. */
public enum State {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    TRASHED
}
