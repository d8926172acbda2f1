package org.copydesk.core.history;

/** One end of a comparison as people name it: a number, or a name for one. */
enum Ends {
    FIRST,
    HEAD,
    /** What readers see; refused when they see nothing. */
    LIVE,
    /** What the person saw when they last opened the article; the first revision when they never did. */
    SEEN,
    /** What was submitted to the newest round; the first revision when there was none. */
    SUBMITTED,
    /** The revision before the other end. */
    PREVIOUS
}
