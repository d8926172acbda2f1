package org.copydesk.persistence.planning;

/** What becomes of a review in which nothing is decided for long. The names are message keys. */
public enum Stale {
    /** The text goes back to its author, as if it had been recalled. */
    CLOSE,
    /** Somebody else has it to see to. */
    REASSIGN
}
