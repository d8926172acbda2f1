package org.copydesk.core.writing;

import org.copydesk.core.text.merge.Merge;
import org.copydesk.persistence.article.Text;

/** Somebody else saved meanwhile, and the edits touch. Nothing was saved; the typed text is kept for its writer. */
public class EditConflict extends RuntimeException {

    private final int head;
    private final transient Text base;
    private final transient Text theirs;
    private final transient Text mine;
    private final transient Merge merge;

    public EditConflict(int head, Text base, Text theirs, Text mine, Merge merge) {
        super("Revision " + head + " is newer");
        this.head = head;
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.merge = merge;
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

    /** Everything that could be put together, with the conflicts that are left. */
    public Merge merge() {
        return merge;
    }
}
