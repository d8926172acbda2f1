package org.copydesk.persistence.search;

/** Which way a list is read. What waits for a decision has one way only, the longest waiting first. */
public enum Course {
    NEWEST_FIRST,
    OLDEST_FIRST;

    /** The same list from its other end. */
    public Course reversed() {
        return this == NEWEST_FIRST ? OLDEST_FIRST : NEWEST_FIRST;
    }
}
