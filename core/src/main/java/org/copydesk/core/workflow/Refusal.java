package org.copydesk.core.workflow;

import static org.copydesk.persistence.article.Need.APPROVED_CONTENT;
import static org.copydesk.persistence.article.Need.COMPLETE_TEXT;
import static org.copydesk.persistence.article.Need.CONFIRMATION;
import static org.copydesk.persistence.article.Need.EMBARGO_OVER;
import static org.copydesk.persistence.article.Need.FUTURE_TIME;
import static org.copydesk.persistence.article.Need.LIVE_REVISION;
import static org.copydesk.persistence.article.Need.NOTE;
import static org.copydesk.persistence.article.Need.NOTHING_THAT_BLOCKS;
import static org.copydesk.persistence.article.Need.NO_LIVE_REVISION;
import static org.copydesk.persistence.article.Need.OPEN_STEP;
import static org.copydesk.persistence.article.Need.SECOND_PAIR_OF_EYES;
import static org.copydesk.persistence.article.Need.SKIPPABLE_STEP;
import static org.copydesk.persistence.article.Need.WITHIN_GRACE;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.core.workflow.ReviewForm.Wrong;

/**
 * Every reason why a move may not happen, in the order in which they are asked. The names are message keys, problem types
 * of the API and test cases.
 */
public enum Refusal {
    ROLE_MISSING(attempt -> !attempt.isByTheRightPerson()),
    /** Who decided had read an earlier revision than the newest. */
    TEXT_CHANGED(attempt -> attempt.hasReadAnother()),
    WRONG_STATE(attempt -> !attempt.leaves()),
    NOT_LIVE(attempt -> attempt.needs(LIVE_REVISION) && !attempt.article().isLive()),
    STILL_LIVE(attempt -> attempt.needs(NO_LIVE_REVISION) && attempt.article().isLive()),
    INCOMPLETE_TEXT(
            attempt -> attempt.needs(COMPLETE_TEXT) && !attempt.article().isComplete()),
    /** What readers see is corrected through a round of review only. */
    QUICK_FIX_NOT_ALLOWED(attempt -> attempt.needs(CONFIRMATION)
            && attempt.article().isLive()
            && !attempt.isQuickFixAllowed().getAsBoolean()),
    /** It needs the eyes of a second person; see {@link Handover} for what counts as own work. */
    OWN_WORK(
            attempt -> attempt.needs(SECOND_PAIR_OF_EYES) && attempt.isOwnWork().getAsBoolean()),
    /** The steps of the review that wait are for others. */
    NOT_YOUR_STEP(attempt -> (attempt.needs(OPEN_STEP) && attempt.step().get().isForOthers())
            || attempt.sendsBackBy(StepAttempt::isNamedInVain)),
    ALREADY_APPROVED(attempt -> attempt.needs(OPEN_STEP) && attempt.step().get().isApprovedAlready()),
    THREAD_BLOCKS(attempt ->
            attempt.needs(NOTHING_THAT_BLOCKS) && attempt.step().get().isBlocked()),
    CHECKLIST_OPEN(attempt ->
            attempt.needs(NOTHING_THAT_BLOCKS) && attempt.step().get().isUnchecked()),
    STEP_NOT_SKIPPABLE(
            attempt -> attempt.needs(SKIPPABLE_STEP) && attempt.step().get().isNotSkippable()),
    /** Feeds, mails and programs carry it by now. */
    GRACE_OVER(
            attempt -> attempt.needs(WITHIN_GRACE) && !attempt.isWithinGrace().getAsBoolean()),
    /** Who was given it beforehand may count on the time that was said; whoever takes it off the schedule says otherwise. */
    EMBARGOED(attempt -> attempt.needs(EMBARGO_OVER) && attempt.isEmbargoed().getAsBoolean()),
    CONTENT_NOT_APPROVED(
            attempt -> attempt.needs(APPROVED_CONTENT) && !attempt.article().isApproved()),

    /** Readers are told of a change only to what they were shown, by what they are shown next. */
    NOTHING_TO_CORRECT("change", attempt -> attempt.request().correction() != null && !attempt.showsReadersAnother()),
    CORRECTION_NOTE_MISSING(
            "change",
            attempt -> attempt.request().correction() != null
                    && attempt.request().correction().lacksNote()),
    STEP_MISSING(
            "step",
            attempt -> (attempt.asksForStep() && attempt.step().get().isUnclear())
                    || attempt.sendsBackBy(StepAttempt::isFormUnclear)),
    STEP_UNKNOWN(
            "step",
            attempt -> (attempt.asksForStep() && attempt.step().get().isUnknown())
                    || attempt.sendsBackBy(StepAttempt::isUnknown)),
    STEP_NOT_OPEN(
            "step",
            attempt -> (attempt.asksForStep() && attempt.step().get().isNotOpen())
                    || attempt.sendsBackBy(StepAttempt::isNotOpen)),
    /** The form of the step has no such question. */
    ANSWER_UNKNOWN("answers", attempt -> attempt.isAnsweredWrongly(Wrong.UNKNOWN)),
    ANSWER_MISSING("answers", attempt -> attempt.isAnsweredWrongly(Wrong.MISSING)),
    ANSWER_NOT_A_SCORE("answers", attempt -> attempt.isAnsweredWrongly(Wrong.NOT_A_SCORE)),
    ANSWER_TOO_LONG("answers", attempt -> attempt.isAnsweredWrongly(Wrong.TOO_LONG)),
    CONFIRMATION_MISSING(
            "confirm",
            attempt -> attempt.needs(CONFIRMATION) && !attempt.request().confirm()),
    NOTE_MISSING("note", attempt -> attempt.needs(NOTE) && attempt.request().note() == null),
    NOTE_TOO_LONG("note", attempt -> attempt.request().saysTooMuch()),
    TIME_MISSING(
            "at", attempt -> attempt.needs(FUTURE_TIME) && attempt.request().at() == null),
    TIME_NOT_IN_FUTURE(
            "at",
            attempt -> attempt.needs(FUTURE_TIME)
                    && !attempt.request().at().toInstant().isAfter(attempt.now())),
    UNTIL_NOT_AFTER_TIME(
            "until", attempt -> attempt.needs(FUTURE_TIME) && attempt.request().endsTooSoon());

    /** The field of what is answered to the questions of a step. */
    static final String ANSWERS = "answers";

    private final String field;
    private final Predicate<Attempt> applies;

    Refusal(Predicate<Attempt> applies) {
        this(null, applies);
    }

    Refusal(String field, Predicate<Attempt> applies) {
        this.field = field;
        this.applies = applies;
    }

    /** What has to be filled in to heal it; empty when nothing that is typed can. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    static Optional<Refusal> of(Attempt attempt) {
        return Stream.of(values())
                .filter(refusal -> refusal.applies.test(attempt))
                .findFirst();
    }

    /** The refusal that stands whatever is typed: what decides whether a move is offered at all. */
    static Optional<Refusal> standing(Attempt attempt) {
        return Stream.of(values())
                .filter(refusal -> refusal.field == null && refusal.applies.test(attempt))
                .findFirst();
    }
}
