package org.copydesk.api.move;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Move;

/**
 * A move that a caller asks for.
 *
 * @param at ISO 8601 with an offset or a zone
 */
public record RequestJson(String move, String note, String at, Boolean confirm) {

    private static final int LAST_YEAR = 9999;

    /** @param seen the revision that the caller has read, null when they do not say */
    MoveRequest request(Integer seen) {
        var wanted = QueryValue.name("move", move, Move.asked());
        if (wanted == null) throw CallRefused.field("move", "MISSING", "is missing");
        return new MoveRequest(wanted, note, time(), Boolean.TRUE.equals(confirm), seen);
    }

    private ZonedDateTime time() {
        if (at == null || at.isBlank()) return null;
        try {
            var time = ZonedDateTime.parse(at.strip());
            if (Math.abs(time.getYear()) <= LAST_YEAR) return time;
        } catch (DateTimeException noTime) {
            // said below, as for a year that no calendar shows
        }
        throw CallRefused.field("at", "MALFORMED", "has to be a time with its zone, such as 2027-01-31T09:00:00+01:00");
    }
}
