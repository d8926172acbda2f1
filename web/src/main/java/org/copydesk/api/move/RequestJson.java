package org.copydesk.api.move;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Correction;

/**
 * A move that a caller asks for.
 *
 * @param step which step of the review, where more than one can be meant
 * @param at ISO 8601 with an offset or a zone
 * @param until the same, when readers are to see it no longer
 * @param answers what is answered to the questions of the step, by their names: scores as numbers, or words
 * @param change what readers are told of a change to what they had been shown
 */
public record RequestJson(
        String move,
        String note,
        String at,
        Boolean confirm,
        CorrectionJson change,
        String until,
        Boolean embargo,
        String step,
        Map<String, Object> answers) {

    /** @param seen the revision that the caller has read, null when they do not say */
    MoveRequest request(Integer seen) {
        var wanted = QueryValue.name("move", move, Move.asked());
        if (wanted == null) throw CallRefused.field("move", "MISSING", "is missing");
        return new MoveRequest(
                wanted,
                note,
                TimeValue.read("at", at),
                Boolean.TRUE.equals(confirm),
                seen,
                correction(),
                TimeValue.read("until", until),
                Boolean.TRUE.equals(embargo),
                step,
                null,
                written());
    }

    private Map<String, String> written() {
        var given = new HashMap<String, String>();
        if (answers != null) answers.forEach((name, answer) -> given.put(name, words(name, answer)));
        return given;
    }

    private static String words(String name, Object answer) {
        if (answer == null) return "";
        if (answer instanceof String || answer instanceof Number) return answer.toString();
        throw CallRefused.field("answers." + name, "MALFORMED", "is neither a score nor words");
    }

    /** @param kind CORRECTION, CLARIFICATION, UPDATE or TYPO; the last needs no note */
    public record CorrectionJson(String kind, String note) {}

    private Correction correction() {
        if (change == null) return null;
        var kind = QueryValue.name("change.kind", change.kind(), List.of(Correction.Kind.values()));
        if (kind == null) throw CallRefused.field("change.kind", "MISSING", "is missing");
        return new Correction(kind, change.note());
    }
}
