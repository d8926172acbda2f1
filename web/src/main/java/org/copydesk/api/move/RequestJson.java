package org.copydesk.api.move;

import java.time.ZonedDateTime;
import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.workflow.ClockTime;
import org.copydesk.core.workflow.ClockTime.Fault;
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
            return ClockTime.read(at);
        } catch (ClockTime.Refused refused) {
            throw CallRefused.field("at", refused.fault().name(), sentence(refused.fault()));
        }
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case MALFORMED, WITHOUT_ZONE -> "has to be a time with its zone, such as 2027-01-31T09:00:00+01:00";
            case SKIPPED -> "is a time that the clocks of its zone skip";
            case TWICE -> "is a time that comes twice in its zone, so it has to give its offset too";
            case OTHER_OFFSET -> "gives an offset that does not hold in its zone on that day";
        };
    }
}
