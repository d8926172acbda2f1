package org.copydesk.api.review;

import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.review.NewSuggestion;

/** A suggestion to make; the body is meant where no field is named. */
public record NewSuggestionJson(
        String field, String exact, String prefix, String suffix, Integer revision, String replacement, String note) {

    NewSuggestion wanted() {
        if (replacement == null) throw CallRefused.field("replacement", "MISSING", "is missing");
        return new NewSuggestion(PassageRequest.passage(field, exact, prefix, suffix, revision), replacement, note);
    }
}
