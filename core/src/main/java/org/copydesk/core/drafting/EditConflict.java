package org.copydesk.core.drafting;

import org.copydesk.persistence.article.Text;

/** Somebody else saved meanwhile, and the edits touch. Nothing was saved; the typed text is kept for its writer. */
public class EditConflict extends RuntimeException {

    private final int head;
    private final transient Text base;
    private final transient Text theirs;
    private final transient Text mine;

    public EditConflict(int head, Text base, Text theirs, Text mine) {
        super("Revision " + head + " is newer");
        this.head = head;
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The number of the revision that is newer. */
    public int head() {
        return head;
    }

    /** What was open in the editor before anything was typed. */
    public Text base() {
        return base;
    }

    public Text theirs() {
        return theirs;
    }

    public Text mine() {
        return mine;
    }
}
