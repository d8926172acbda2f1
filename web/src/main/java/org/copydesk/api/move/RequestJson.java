package org.copydesk.api.move;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Correction;

/**
 * A move that a caller asks for.
 *
 * @param at ISO 8601 with an offset or a zone
 * @param change what readers are told of a change to what they had been shown
 */
public record RequestJson(String move, String note, String at, Boolean confirm, ChangeJson change) {

    private static final int LAST_YEAR = 9999;

    /** @param seen the revision that the caller has read, null when they do not say */
    MoveRequest request(Integer seen) {
        var wanted = QueryValue.name("move", move, Move.asked());
        if (wanted == null) throw CallRefused.field("move", "MISSING", "is missing");
        return new MoveRequest(wanted, note, time(), Boolean.TRUE.equals(confirm), seen, correction());
    }

    /** @param kind CORRECTION, CLARIFICATION, UPDATE or TYPO; the last needs no note */
    public record ChangeJson(String kind, String note) {}

    private Correction correction() {
        if (change == null) return null;
        var kind = QueryValue.name("change.kind", change.kind(), List.of(Correction.Kind.values()));
        if (kind == null) throw CallRefused.field("change.kind", "MISSING", "is missing");
        return new Correction(kind, change.note());
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
