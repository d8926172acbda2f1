package org.copydesk.api.review;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.review.SuggestedText;

/**
 * A text as the caller goes on suggesting in it.
 *
 * @param base the revision that it changes
 * @param behind whether the article has a newer one that it could not be merged with
 * @param kept when it was last kept, null while nothing was typed
 */
public record SuggestedTextJson(
        long article,
        int base,
        boolean behind,
        String title,
        String standfirst,
        String body,
        Instant kept,
        List<PendingChangeJson> changes) {

    static SuggestedTextJson of(SuggestedText copy) {
        var text = copy.text();
        return new SuggestedTextJson(
                copy.article().id(),
                copy.base(),
                copy.isBehind(),
                text.title(),
                text.standfirst(),
                text.body(),
                copy.kept(),
                copy.changes().stream().map(PendingChangeJson::of).toList());
    }
}
