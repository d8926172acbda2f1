package org.copydesk.api.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.copydesk.api.problem.CallRefused;

/** Times as callers write them. */
final class Moment {

    private static final int LAST_YEAR = 9999;

    private Moment() {}

    /** Null when nothing is given. */
    static Instant of(String field, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            var time = OffsetDateTime.parse(value.strip());
            if (Math.abs(time.getYear()) <= LAST_YEAR) return time.toInstant();
        } catch (DateTimeException noTime) {
            // said below
        }
        throw CallRefused.field(field, "MALFORMED", "has to be a time such as 2027-01-31T09:00:00Z");
    }
}
