package org.copydesk.api.problem;

import org.copydesk.api.text.TextJson;
import org.copydesk.core.drafting.EditConflict;

/**
 * A save that would have overwritten somebody else's, with all three texts.
 *
 * @param head the number of the revision that is newer, to be named in the next {@code If-Match}
 * @param base what was open
 * @param yours what was sent; it is kept as the caller's autosave
 */
public record ConflictProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        int head,
        TextJson base,
        TextJson theirs,
        TextJson yours) {

    static ConflictProblem of(EditConflict conflict, String path) {
        return new ConflictProblem(
                Problem.type(Fault.EDIT_CONFLICT.name()),
                Problem.title(Fault.EDIT_CONFLICT.name()),
                Fault.EDIT_CONFLICT.status(),
                Wording.of(Fault.EDIT_CONFLICT + ".detail", conflict.head()),
                path,
                conflict.head(),
                TextJson.of(conflict.base()),
                TextJson.of(conflict.theirs()),
                TextJson.of(conflict.mine()));
    }
}
