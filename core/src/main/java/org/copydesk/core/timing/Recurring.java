package org.copydesk.core.timing;

/** Work that every node does by itself, from the start on, until it stops. It is found by being a bean. */
public interface Recurring {

    Rhythm rhythm();

    /** As the log says what could not be done: "publish what is due". */
    String purpose();

    /** Does it once. What it throws goes to the log, and it is done again when its time comes. */
    void run();
}
