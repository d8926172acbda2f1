package org.copydesk.api.review;

import org.copydesk.core.review.NewThread;

/** A discussion to begin; the body is meant where no field is named. */
public record NewThreadJson(
        String field,
        String exact,
        String prefix,
        String suffix,
        Integer revision,
        String text,
        Boolean blocking,
        String step) {

    NewThread wanted() {
        var passage = PassageRequest.passage(field, exact, prefix, suffix, revision);
        return new NewThread(passage, text, Boolean.TRUE.equals(blocking), step);
    }
}
