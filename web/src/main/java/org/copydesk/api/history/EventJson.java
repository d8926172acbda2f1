package org.copydesk.api.history;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.workflow.Answers;
import org.copydesk.core.workflow.Recorded;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.EventRow;

/**
 * One line of the record.
 *
 * @param number its place in the article's record, from 1
 * @param actor the user name of who did it
 * @param move the move it was, null when it was none
 * @param action the same, or what else was done
 * @param content the content hash of the revision it was done to
 * @param about for when it was scheduled, in ISO 8601 with its zone; null where there is no more to say
 * @param answers what a reviewer answered to the questions of the step
 * @param hash null where the author could find out by it what is kept from them
 * @param previous the hash of the event before it, "" for the first; null as {@code hash}
 */
public record EventJson(
        long id,
        int number,
        Instant time,
        String actor,
        String move,
        String action,
        String from,
        String to,
        Integer revision,
        String content,
        String note,
        String about,
        List<AnswerJson> answers,
        String hash,
        String previous) {

    /** One answer: a score with what it is called, or words. */
    public record AnswerJson(String name, String question, Integer score, String text, boolean confidential) {}

    public static EventJson of(EventRow row) {
        return new EventJson(
                row.id(),
                row.number(),
                row.time(),
                row.actor(),
                moveOrNull(row.action()),
                row.action(),
                row.from(),
                row.to(),
                row.revision(),
                row.content(),
                row.note(),
                row.about(),
                answers(row.details()),
                row.hash(),
                row.previous());
    }

    private static List<AnswerJson> answers(Details details) {
        return Answers.of(details).all().stream()
                .map(one -> new AnswerJson(one.name(), one.question(), one.score(), one.text(), one.confidential()))
                .toList();
    }

    /** What the caller of that user name has just added. */
    public static EventJson of(Recorded recorded, String actor) {
        var event = recorded.event();
        return new EventJson(
                event.id(),
                event.number(),
                event.time(),
                actor,
                moveOrNull(event.action()),
                event.action(),
                event.from(),
                event.to(),
                event.revision(),
                event.content(),
                event.note(),
                event.about(),
                answers(event.details()),
                event.hash(),
                recorded.sealed() ? null : event.previous());
    }

    private static String moveOrNull(String action) {
        return Move.asked().stream()
                .map(Move::name)
                .filter(action::equals)
                .findFirst()
                .orElse(null);
    }
}
