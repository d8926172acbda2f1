package org.copydesk.persistence.planning;

/** Where a review goes on after changes were asked for and made. */
public enum Resume {
    /** At the step that asked for them: what was done before stays done. */
    STEP,
    /** At the beginning. */
    RESTART
}
