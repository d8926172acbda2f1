package org.copydesk.core.record;

/**
 * What a verification came to.
 *
 * @param articles how many articles were recomputed, and so on for the rest
 * @param broken the first broken link, null when everything holds
 */
public record Finding(long articles, long events, long revisions, long checkpoints, Break broken) {

    public boolean holds() {
        return broken == null;
    }

    /**
     * A place where the record is not what it was.
     *
     * @param chain the article's id or the name of a ledger; "checkpoints" for those
     * @param number the event, revision or checkpoint in it
     */
    public record Break(String chain, int number, Kind kind) {}

    /** The names are message keys. */
    public enum Kind {
        EVENT_CHANGED,
        EVENT_MISSING,
        EVENT_ADDED,
        REVISION_CHANGED,
        REVISION_MISSING,
        CHECKPOINT_CHANGED,
        CHECKPOINT_MISSING,
        CHECKPOINT_SIGNATURE,
        /** The chain no longer contains what a checkpoint saw. */
        CHAIN_REWRITTEN
    }
}
