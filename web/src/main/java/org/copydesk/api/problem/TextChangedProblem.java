package org.copydesk.api.problem;

import org.copydesk.core.workflow.TextChanged;

/**
 * A decision about a text that is no longer the newest, with how much is new.
 *
 * @param seen the number of the revision that was read
 * @param head the number of the newest revision, to be named in the next {@code If-Match} when it was read
 * @param inserted how many words are new
 * @param deleted how many words are gone
 * @param moved how many blocks stand elsewhere
 * @param changes how many other things changed, such as a subject
 */
public record TextChangedProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        int seen,
        int head,
        int inserted,
        int deleted,
        int moved,
        int changes) {

    private static final int CONFLICT = 409;

    static TextChangedProblem of(TextChanged changed, String path) {
        var name = changed.refusal().name();
        var comparison = changed.comparison();
        return new TextChangedProblem(
                Problem.type(name),
                Problem.title(name),
                CONFLICT,
                ProblemSentences.of(name + ".detail"),
                path,
                changed.seen(),
                changed.head(),
                comparison.inserted(),
                comparison.deleted(),
                comparison.moved(),
                comparison.changes().size());
    }
}
