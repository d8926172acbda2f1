package org.copydesk.core.workflow;

import java.time.ZonedDateTime;

/**
 * A move that somebody asks for, with what they say to it.
 *
 * @param note what has to change, or the public reason; null for nothing
 * @param at when it is to happen, in the zone it was meant in; null where the move needs no time
 * @param confirm whether they confirmed that nobody else has read it
 */
public record Request(Move move, String note, ZonedDateTime at, boolean confirm) {

    public Request {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    public static Request to(Move move) {
        return new Request(move, null, null, false);
    }

    public Request saying(String words) {
        return new Request(move, words, at, confirm);
    }

    public Request at(ZonedDateTime time) {
        return new Request(move, note, time, confirm);
    }

    public Request confirmed() {
        return new Request(move, note, at, true);
    }
}
