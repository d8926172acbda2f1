package org.copydesk.persistence.article;

/** What a move asks for beyond the right person in the right state. */
public enum Need {
    /** To say which revision was read, and that it is still the newest. */
    REVISION_READ,
    /** Something that readers see went out without a review and still lacks one. */
    UNREVIEWED,
    COMPLETE_TEXT,
    SECOND_PAIR_OF_EYES,
    APPROVED_CONTENT,
    LIVE_REVISION,
    NO_LIVE_REVISION,
    NOTE,
    CONFIRMATION,
    FUTURE_TIME
}
