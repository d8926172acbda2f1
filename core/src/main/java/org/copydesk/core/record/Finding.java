package org.copydesk.core.record;

/**
 * What a verification came to.
 *
 * @param articles how many articles were recomputed, and so on for the rest
 * @param broken the first place that does not fit, null when everything holds
 */
public record Finding(long articles, long events, long revisions, long checkpoints, Break broken) {

    public boolean holds() {
        return broken == null;
    }

    /**
     * A place where the database is not what its record says.
     *
     * @param table the table whose row does not fit
     * @param row what tells the row from others: its id, or the article's and its number in it
     * @param what what does not fit, for auditors
     * @param chain the article's id or the name of a ledger; "checkpoints" for those
     * @param number the event, revision or checkpoint in it; 0 where none is concerned
     */
    public record Break(Kind kind, String table, String row, String what, String chain, int number) {}

    /** The names are message keys. */
    public enum Kind {
        EVENT_CHANGED,
        EVENT_MISSING,
        EVENT_ADDED,
        /** Older than the one before it, or from the future. */
        EVENT_OUT_OF_TIME,
        /** Tells of something that cannot have followed what came before. */
        EVENT_IMPOSSIBLE,
        REVISION_CHANGED,
        REVISION_MISSING,
        REVISION_ADDED,
        /** A row says something else than what the events tell. */
        ROW_CHANGED,
        ROW_MISSING,
        ROW_ADDED,
        CHECKPOINT_CHANGED,
        CHECKPOINT_MISSING,
        CHECKPOINT_SIGNATURE,
        /** Signed with a key that is neither the present one nor known as a former one. */
        KEY_CHANGED,
        /** The chain no longer contains what a checkpoint saw. */
        CHAIN_REWRITTEN,
        /** A checkpoint that somebody kept elsewhere is not one of this database's. */
        NOT_GROWN
    }
}
