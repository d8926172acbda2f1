package org.copydesk.api.history;

import java.time.Instant;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.record.Event;
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
 * @param previous the hash of the event before it, "" for the first
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
        String hash,
        String previous) {

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
                row.hash(),
                row.previous());
    }

    public static EventJson of(Event event, String actor) {
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
                event.hash(),
                event.previous());
    }

    private static String moveOrNull(String action) {
        return Move.asked().stream()
                .map(Move::name)
                .filter(action::equals)
                .findFirst()
                .orElse(null);
    }
}
