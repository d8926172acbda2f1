package org.copydesk.core.workflow;

import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.VisibleText;

/**
 * A move that somebody asks for, with what they say to it.
 *
 * @param note what has to change, or the public reason; null for nothing
 * @param at when it is to happen, in the zone it was meant in; null where the move needs no time
 * @param confirm whether they confirmed that nobody else has read it
 * @param seen the number of the revision they read; null when it is not said, which moves about a text do not take
 */
public record MoveRequest(Move move, String note, ZonedDateTime at, boolean confirm, Integer seen) {

    private static final int LONGEST_NOTE = 5_000;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n]]");

    public MoveRequest {
        note = note == null ? "" : UNWRITABLE.matcher(note).replaceAll("").strip();
        note = VisibleText.shows(note) ? note : null;
    }

    /** When it is to happen, in ISO 8601 with its zone; null where no time was asked for. */
    String time() {
        return at == null || !move.asksForTime() ? null : at.toString();
    }

    boolean saysTooMuch() {
        return note != null && note.length() > LONGEST_NOTE;
    }

    public static MoveRequest to(Move move) {
        return new MoveRequest(move, null, null, false, null);
    }

    public MoveRequest saying(String words) {
        return new MoveRequest(move, words, at, confirm, seen);
    }

    public MoveRequest at(ZonedDateTime time) {
        return new MoveRequest(move, note, time, confirm, seen);
    }

    public MoveRequest confirmed() {
        return new MoveRequest(move, note, at, true, seen);
    }

    public MoveRequest seen(int revision) {
        return new MoveRequest(move, note, at, confirm, revision);
    }

    /** Whether it is about a text and does not say which. */
    boolean lacksRevision() {
        return seen == null && move.asksForRevision();
    }
}
