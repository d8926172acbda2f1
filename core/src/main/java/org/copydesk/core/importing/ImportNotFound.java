package org.copydesk.core.importing;

/** There is no such import, or it is another person's. */
public class ImportNotFound extends RuntimeException {}
