package org.copydesk.persistence.search;

/** Which way a list is read. What waits for a decision has one way only, the longest waiting first. */
public enum Course {
    NEWEST_FIRST,
    OLDEST_FIRST,
    A_TO_Z,
    Z_TO_A;

    /** The same list from its other end. */
    public Course reversed() {
        return switch (this) {
            case NEWEST_FIRST -> OLDEST_FIRST;
            case OLDEST_FIRST -> NEWEST_FIRST;
            case A_TO_Z -> Z_TO_A;
            case Z_TO_A -> A_TO_Z;
        };
    }

    public boolean isByTitle() {
        return this == A_TO_Z || this == Z_TO_A;
    }

    /** Whether what comes later is greater. */
    boolean isAscending() {
        return this == OLDEST_FIRST || this == A_TO_Z;
    }
}
