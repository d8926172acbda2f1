package org.copydesk.persistence.importing;

/** How many files of an import went in, were in already, and were refused. */
public record Tally(long created, long unchanged, long refused) {

    public static final Tally NONE = new Tally(0, 0, 0);
}
