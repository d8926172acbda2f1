package org.copydesk.persistence.article;

import java.util.List;
import java.util.UUID;

/**
 * A text on its way to becoming a revision. Immutable.
 *
 * @param parents the revisions it was made from
 * @param note what its maker says about it, null for nothing
 * @param source the imported file in normal form, null when it was not imported
 * @param credited whose words are new in it, null when they are its maker's
 */
public record Draft(Text text, RevisionKind kind, List<Integer> parents, String note, String source, UUID credited) {

    private Draft(Text text, RevisionKind kind, List<Integer> parents, String note, String source) {
        this(text, kind, parents, note, source, null);
    }

    public static Draft first(Text text) {
        return new Draft(text, RevisionKind.EDIT, List.of(), null, null);
    }

    public static Draft edit(Text text, int parent) {
        return new Draft(text, RevisionKind.EDIT, List.of(parent), null, null);
    }

    public static Draft imported(Text text, String source) {
        return new Draft(text, RevisionKind.IMPORT, List.of(), null, source);
    }

    /** @param what which parts of that revision came back, "" for all of it */
    public static Draft restored(Text text, int head, int restored, String what) {
        var note = "Restored " + (what.isEmpty() ? "" : what + " of ") + "revision " + restored;
        return new Draft(text, RevisionKind.RESTORE, List.of(head, restored), note, null);
    }

    /**
     * @param base 0 when one of the two was begun without knowing of the other
     * @param people the names of those whose edits are in it
     */
    public static Draft merged(Text text, int head, int base, String people) {
        var parents = base == 0 ? List.of(head) : List.of(head, base);
        return new Draft(text, RevisionKind.MERGE, parents, people, null);
    }

    /** @param suggester whose suggestions it takes over */
    public static Draft suggested(Text text, int head, UUID suggester, String name) {
        return new Draft(text, RevisionKind.SUGGESTION, List.of(head), name, null, suggester);
    }
}
