package org.copydesk.web.frame;

/** Which one of a time that the clocks show twice, in the night in which they go back. The names are message keys. */
public enum Occurrence {
    EARLIER,
    LATER
}
