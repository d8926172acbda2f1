package org.copydesk.persistence.importing;

/** How far an import is. */
public enum ImportProgress {
    RUNNING,
    DONE,
    /** Stopped before all files were read; what is in stays in. */
    FAILED
}
