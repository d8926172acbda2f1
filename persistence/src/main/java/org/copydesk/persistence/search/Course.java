package org.copydesk.persistence.search;

/**
 * Which way a list is read. Those of a state and those of an author stand together, the newest first; what is not live stands
 * behind all that is. What waits for a decision has one way only, the longest waiting first.
 */
public enum Course {
    NEWEST_FIRST,
    OLDEST_FIRST,
    A_TO_Z,
    Z_TO_A,
    DRAFTS_FIRST,
    DRAFTS_LAST,
    AUTHORS_A_TO_Z,
    AUTHORS_Z_TO_A,
    NEWEST_LIVE_FIRST,
    OLDEST_LIVE_FIRST;

    /** The same list from its other end. */
    Course reversed() {
        return switch (this) {
            case NEWEST_FIRST -> OLDEST_FIRST;
            case OLDEST_FIRST -> NEWEST_FIRST;
            case A_TO_Z -> Z_TO_A;
            case Z_TO_A -> A_TO_Z;
            case DRAFTS_FIRST -> DRAFTS_LAST;
            case DRAFTS_LAST -> DRAFTS_FIRST;
            case AUTHORS_A_TO_Z -> AUTHORS_Z_TO_A;
            case AUTHORS_Z_TO_A -> AUTHORS_A_TO_Z;
            case NEWEST_LIVE_FIRST -> OLDEST_LIVE_FIRST;
            case OLDEST_LIVE_FIRST -> NEWEST_LIVE_FIRST;
        };
    }

    boolean isByTime() {
        return this == NEWEST_FIRST || this == OLDEST_FIRST;
    }

    boolean isByTitle() {
        return this == A_TO_Z || this == Z_TO_A;
    }

    boolean isByState() {
        return this == DRAFTS_FIRST || this == DRAFTS_LAST;
    }

    boolean isByAuthor() {
        return this == AUTHORS_A_TO_Z || this == AUTHORS_Z_TO_A;
    }

    boolean isByPublication() {
        return this == NEWEST_LIVE_FIRST || this == OLDEST_LIVE_FIRST;
    }

    /** Whether what comes later is greater. */
    boolean isAscending() {
        return switch (this) {
            case OLDEST_FIRST, A_TO_Z, DRAFTS_FIRST, AUTHORS_A_TO_Z, OLDEST_LIVE_FIRST -> true;
            case NEWEST_FIRST, Z_TO_A, DRAFTS_LAST, AUTHORS_Z_TO_A, NEWEST_LIVE_FIRST -> false;
        };
    }
}
