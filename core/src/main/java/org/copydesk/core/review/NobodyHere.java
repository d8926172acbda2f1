package org.copydesk.core.review;

/** A guest's link that leads nowhere: never given out, over, or taken back. Nobody can tell which. */
public class NobodyHere extends RuntimeException {}
