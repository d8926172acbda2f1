package org.copydesk.core.reading;

/** Why a view is not kept. The names are message keys. */
public enum FilterRefusal {
    NAME_MISSING,
    NAME_TOO_LONG,
    /** It narrows nothing, or to more than an address holds. */
    NOTHING_TO_KEEP,
    /** The desk is none of the person's. */
    NOT_YOUR_DESK,
    TOO_MANY
}
