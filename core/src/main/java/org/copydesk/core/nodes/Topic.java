package org.copydesk.core.nodes;

/** What nodes call one another about. */
public enum Topic {
    /** Something new stands in inboxes; the words are people's ids. */
    BELL,
    /** Readers see something else; the words are addresses of articles. */
    SITE
}
