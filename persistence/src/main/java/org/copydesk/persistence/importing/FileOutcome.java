package org.copydesk.persistence.importing;

/** What became of a file. */
public enum FileOutcome {
    CREATED,
    /** It was imported before, for the same person; nothing new came of it. */
    UNCHANGED,
    REFUSED
}
