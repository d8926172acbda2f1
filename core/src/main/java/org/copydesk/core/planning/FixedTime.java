package org.copydesk.core.planning;

/** Why something in the calendar keeps its time, whoever would give it another one. The names are message keys. */
public enum FixedTime {
    /** Readers saw it then. */
    ALREADY_LIVE,
    /** It is part of somebody's task, and changes with that. */
    PART_OF_A_TASK,
    /** It was said together with the reason that readers are told. */
    PUBLIC_END,
    /** Only editors say what goes live when. */
    EDITORS_ONLY,
    /** The plan is somebody else's. */
    NOT_YOURS
}
