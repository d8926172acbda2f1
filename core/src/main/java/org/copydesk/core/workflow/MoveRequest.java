package org.copydesk.core.workflow;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;

/**
 * A move that somebody asks for, with what they say to it.
 *
 * @param note what has to change, or the public reason; null for nothing
 * @param at when it is to happen, in the zone it was meant in; null where the move needs no time
 * @param confirm whether they confirmed that nobody else has read it
 * @param step which step of the review is meant; null where only one can be
 * @param undoes the decision that it takes back, null for none
 * @param answers what is answered to the questions of the step, by their names
 * @param seen the number of the revision they read; null when it is not said, which moves about a text do not take
 * @param until when readers are to see it no longer, null for never
 * @param embargo whether some are given it before readers are
 * @param correction what readers are told of a change to what they had been shown; null for nothing
 */
public record MoveRequest(
        Move move,
        String note,
        ZonedDateTime at,
        boolean confirm,
        Integer seen,
        Correction correction,
        ZonedDateTime until,
        boolean embargo,
        String step,
        Event undoes,
        Map<String, String> answers) {

    /** A request that names no step and takes nothing back. */
    public MoveRequest(
            Move move,
            String note,
            ZonedDateTime at,
            boolean confirm,
            Integer seen,
            Correction correction,
            ZonedDateTime until,
            boolean embargo) {
        this(move, note, at, confirm, seen, correction, until, embargo, null, null, Map.of());
    }

    /** What readers are told at the end of what was scheduled with one, where nothing else was said. */
    private static final String END = "This article was available until %s.";

    private static final int LONGEST_NOTE = 5_000;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n]]");

    public MoveRequest {
        note = plain(note);
        answers = Map.copyOf(answers);
    }

    /** What was written in words that can be seen; null where there are none. */
    static String plain(String typed) {
        var words =
                typed == null ? "" : UNWRITABLE.matcher(typed).replaceAll("").strip();
        return VisibleText.shows(words) ? words : null;
    }

    /** When it is to happen, in ISO 8601 with its zone; null where no time was asked for. */
    String time() {
        return at == null || !move.asksForTime() ? null : at.toString();
    }

    /** When it is to happen, until when, and what readers are told then. */
    Details details() {
        if (time() == null) return Details.NONE;
        var details = Details.of(Details.AT, time());
        if (embargo) details = details.and("embargo", "true");
        return until == null ? details : details.and("until", until.toString()).and("untilReason", untilReason());
    }

    boolean saysTooMuch() {
        return isTooLong(note) || (correction != null && isTooLong(correction.note()));
    }

    private static boolean isTooLong(String words) {
        return words != null && words.length() > LONGEST_NOTE;
    }

    public static MoveRequest to(Move move) {
        return new MoveRequest(move, null, null, false, null, null, null, false);
    }

    public MoveRequest saying(String words) {
        return new MoveRequest(move, words, at, confirm, seen, correction, until, embargo, step, undoes, answers);
    }

    public MoveRequest at(ZonedDateTime time) {
        return new MoveRequest(move, note, time, confirm, seen, correction, until, embargo, step, undoes, answers);
    }

    /** The same for this step of the review. */
    public MoveRequest at(String otherStep) {
        return new MoveRequest(move, note, at, confirm, seen, correction, until, embargo, otherStep, undoes, answers);
    }

    /** The same, as what takes a decision back. */
    public MoveRequest undoing(Event decision) {
        return new MoveRequest(move, note, at, confirm, seen, correction, until, embargo, step, decision, answers);
    }

    /** The same with answers to the questions of the step, by their names. */
    public MoveRequest answering(Map<String, String> given) {
        return new MoveRequest(move, note, at, confirm, seen, correction, until, embargo, step, undoes, given);
    }

    public MoveRequest confirmed() {
        return new MoveRequest(move, note, at, true, seen, correction, until, embargo, step, undoes, answers);
    }

    public MoveRequest seen(int revision) {
        return new MoveRequest(move, note, at, confirm, revision, correction, until, embargo, step, undoes, answers);
    }

    public MoveRequest telling(Correction change) {
        return new MoveRequest(move, note, at, confirm, seen, change, until, embargo, step, undoes, answers);
    }

    public MoveRequest until(ZonedDateTime end) {
        return new MoveRequest(move, note, at, confirm, seen, correction, end, embargo, step, undoes, answers);
    }

    public MoveRequest underEmbargo() {
        return new MoveRequest(move, note, at, confirm, seen, correction, until, true, step, undoes, answers);
    }

    /** Whether it would end before it begins. */
    boolean endsTooSoon() {
        return until != null && at != null && !until.toInstant().isAfter(at.toInstant());
    }

    /** What readers are told when they see it no longer. */
    String untilReason() {
        return note == null ? END.formatted(until.toLocalDate()) : note;
    }

    /** What is recorded with the move: what readers are told where they are, what was said to it otherwise. */
    String recordedNote() {
        return correction == null || correction.note() == null ? note : correction.note();
    }

    /** What else is recorded: the time it is to happen, or the kind of change that readers are told of. */
    String recordedAbout() {
        return correction == null ? time() : correction.kind().name();
    }

    /** Whether it is about a text and does not say which. */
    boolean lacksRevision() {
        return seen == null && move.asksForRevision();
    }
}
