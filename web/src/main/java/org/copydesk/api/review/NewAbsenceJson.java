package org.copydesk.api.review;

import java.time.Instant;
import org.copydesk.api.request.TimeValue;

/**
 * A time in which somebody will be away.
 *
 * @param person null for oneself; only admins say so of others
 * @param from null for from now on
 */
public record NewAbsenceJson(String person, String standIn, String from, String until) {

    Instant beginning() {
        return TimeValue.moment("from", from);
    }

    Instant end() {
        return TimeValue.moment("until", until);
    }
}
