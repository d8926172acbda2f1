package org.copydesk.api.review;

import static java.util.Objects.requireNonNullElse;

import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.review.Passage;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.persistence.review.AnchoredField;

/** A passage as callers name it: the W3C's text quote selector, with the field and the revision it was read in. */
final class PassageRequest {

    private PassageRequest() {}

    static Passage passage(String field, String exact, String prefix, String suffix, Integer revision) {
        if (exact == null) throw CallRefused.field("exact", "MISSING", "is missing");
        if (revision == null) throw CallRefused.field("revision", "MISSING", "is missing");
        var where = requireNonNullElse(QueryValue.name("field", field, AnchoredField.class), AnchoredField.BODY);
        return new Passage(where, new Quote(exact, prefix, suffix), revision);
    }
}
