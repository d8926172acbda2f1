package org.copydesk.core.workflow;

/** What a move asks for beyond the right person in the right state. */
enum Need {
    /** To say which revision was read, and that it is still the newest. */
    REVISION_READ,
    COMPLETE_TEXT,
    SECOND_PAIR_OF_EYES,
    APPROVED_CONTENT,
    LIVE_REVISION,
    NO_LIVE_REVISION,
    NOTE,
    CONFIRMATION,
    FUTURE_TIME
}
