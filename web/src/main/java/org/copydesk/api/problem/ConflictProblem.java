package org.copydesk.api.problem;

import java.util.List;
import org.copydesk.api.text.FieldName;
import org.copydesk.api.text.TextJson;
import org.copydesk.core.text.merge.Conflict;
import org.copydesk.core.writing.EditConflict;

/**
 * A save that would have overwritten somebody else's, with all three texts.
 *
 * @param head the number of the revision that is newer, to be named in the next {@code If-Match}
 * @param conflicts the passages where edits touch; everything else can be put together
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
        List<PassageJson> conflicts,
        TextJson base,
        TextJson theirs,
        TextJson yours) {

    static ConflictProblem of(EditConflict conflict, String path) {
        return new ConflictProblem(
                Problem.type(CallFault.EDIT_CONFLICT.name()),
                Problem.title(CallFault.EDIT_CONFLICT.name()),
                CallFault.EDIT_CONFLICT.status(),
                ProblemSentences.of(CallFault.EDIT_CONFLICT + ".detail", conflict.head()),
                path,
                conflict.head(),
                conflict.merge().conflicts().stream().map(PassageJson::of).toList(),
                TextJson.of(conflict.base()),
                TextJson.of(conflict.theirs()),
                TextJson.of(conflict.mine()));
    }

    /**
     * A passage that two people changed in ways that cannot both be had.
     *
     * @param id to be named in the {@code resolutions} of the next save
     * @param base what both began with, HTML in the body and plain elsewhere
     * @param before the end of the text before it
     * @param after the beginning of the text after it
     */
    public record PassageJson(
            String id, String field, String base, String theirs, String yours, String before, String after) {

        static PassageJson of(Conflict conflict) {
            return new PassageJson(
                    conflict.id(),
                    FieldName.of(conflict.field()),
                    conflict.base(),
                    conflict.theirs(),
                    conflict.mine(),
                    conflict.before(),
                    conflict.after());
        }
    }
}
