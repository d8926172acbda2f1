package org.copydesk.core.workflow;

import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.copydesk.persistence.article.Ink;

/**
 * A move that somebody asks for, with what they say to it.
 *
 * @param note what has to change, or the public reason; null for nothing
 * @param at when it is to happen, in the zone it was meant in; null where the move needs no time
 * @param confirm whether they confirmed that nobody else has read it
 */
public record Request(Move move, String note, ZonedDateTime at, boolean confirm) {

    private static final int LONGEST_NOTE = 5_000;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n]]");

    public Request {
        note = note == null ? "" : UNWRITABLE.matcher(note).replaceAll("").strip();
        note = Ink.shows(note) ? note : null;
    }

    /** When it is to happen, in ISO 8601 with its zone; null where no time was asked for. */
    String time() {
        return at == null || !move.asksForTime() ? null : at.toString();
    }

    boolean saysTooMuch() {
        return note != null && note.length() > LONGEST_NOTE;
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
