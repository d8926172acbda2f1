package org.copydesk.core.planning;

/** There is no desk of that name. */
public class DeskNotFound extends RuntimeException {}
