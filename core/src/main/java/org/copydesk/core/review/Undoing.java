package org.copydesk.core.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.people.Right;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Recorded;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.review.Suggestion;
import org.copydesk.persistence.review.Suggestions;

/**
 * Taking decisions back, with a reason, as long as nothing has followed that rests on them. Who may make the move that leads
 * back may take back the move; who may decide about threads and suggestions may take that back too. The record keeps both.
 */
@ApplicationScoped
@Transactional
public class Undoing {

    /** The move that takes each move back. */
    private static final Map<String, Move> BACK = Map.of(
            Move.SUBMIT.name(), Move.RECALL,
            Move.APPROVE.name(), Move.TAKE_BACK_APPROVAL,
            Move.SKIP_STEP.name(), Move.TAKE_BACK_APPROVAL,
            Move.REQUEST_CHANGES.name(), Move.TAKE_BACK_REQUEST,
            Move.PUBLISH.name(), Move.TAKE_BACK_PUBLICATION,
            Move.PUBLISH_UNREVIEWED.name(), Move.TAKE_BACK_PUBLICATION,
            Move.SCHEDULE.name(), Move.UNSCHEDULE,
            Move.WITHDRAW.name(), Move.TAKE_BACK_WITHDRAWAL,
            Move.TRASH.name(), Move.RESTORE);

    private static final Set<String> PUBLISHING = Set.of(Move.PUBLISH.name(), Move.PUBLISH_UNREVIEWED.name());
    private static final Set<String> OF_STEPS = Set.of(Move.APPROVE.name(), Move.SKIP_STEP.name());

    private static final Set<String> DECIDED = Set.of(Action.ACCEPT_SUGGESTION.name(), Action.REJECT_SUGGESTION.name());
    private static final Set<String> DISCUSSED =
            Stream.concat(Stream.of(Action.RESOLVE.name()), DECIDED.stream()).collect(toSet());

    private static final Set<String> MOVES =
            Stream.of(Move.values()).map(Move::name).collect(toSet());

    @Inject
    ReviewRecord record;

    @Inject
    ArticleDoor door;

    @Inject
    Events events;

    @Inject
    Publications publications;

    @Inject
    Handover handover;

    @Inject
    ReviewPaths paths;

    @Inject
    Discussing discussing;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    Editing editing;

    @Inject
    jakarta.enterprise.event.Event<DecisionUndone> undone;

    /** Whether a decision about the whole text can be taken back at all. */
    public boolean isReversible(Event decision) {
        return BACK.containsKey(decision.action()) && !decision.to().equals(decision.from());
    }

    /**
     * Takes a decision back and says what was recorded.
     *
     * @throws NotUnderReview when the article's record has no such line
     * @param why null only where a publication is taken back, for which there is little time
     * @throws ReviewRefused when it is no decision, something has followed it, or no reason is given
     */
    public Event undo(long id, long number, String why) {
        var article = record.toTakeBack(id);
        var decision = events.find(id, number).orElseThrow(NotUnderReview::new);
        if (isAboutTalk(decision.action())) record.checkIsThere(article);
        var reason = publishes(decision) ? PlainWords.reason(why) : PlainWords.neededReason(why);
        var event = switch (action(decision)) {
            case RESOLVE -> reopen(article, decision, reason);
            case ACCEPT_SUGGESTION -> giveUp(article, decision, reason);
            case REJECT_SUGGESTION -> reconsider(article, decision, reason);
            default -> back(article, decision, reason);
        };
        if (!publishes(decision)) undone.fire(new DecisionUndone(id, decision.actor(), event));
        return event;
    }

    /** The same with whether the person may know the hash of what was recorded before. */
    public Recorded record(long id, long number, String why) {
        return handover.recorded(id, undo(id, number, why));
    }

    /** Takes back what was decided last about a suggestion. */
    public Event undoSuggestion(long id, long suggestion, String why) {
        record.toRead(id);
        var decision = events.newest(id, DECIDED, Long.toString(suggestion)).orElseThrow(NotUnderReview::new);
        return undo(id, decision.id(), why);
    }

    /** What was published and can be taken back by the person who asks, while it can; a reason is theirs to give. */
    public Optional<Grace> grace(long id) {
        var article = door.read(id);
        if (article.state() != State.PUBLISHED || !record.actor().may(Right.EDIT)) return Optional.empty();
        return publications
                .current(id)
                .filter(shown -> shown.isWithinGrace(record.now()))
                .flatMap(shown -> events.newest(id, PUBLISHING)
                        .filter(event -> !events.areAfter(id, event.number(), MOVES))
                        .map(event -> new Grace(event.id(), shown.leaves())));
    }

    private static Action action(Event decision) {
        return Action.named(decision.action()).orElseThrow(NotUnderReview::new);
    }

    private static boolean isAboutTalk(String action) {
        return DISCUSSED.contains(action);
    }

    private static boolean publishes(Event decision) {
        return PUBLISHING.contains(decision.action());
    }

    /** Those of these lines of its record that the person who asks could take back now, by their numbers. */
    public Set<Long> undoable(long id, List<EventRow> lines) {
        var article = record.toRead(id);
        if (!record.actor().may(Right.WRITE)) return Set.of();
        var newestFirst = lines.stream()
                .sorted(Comparator.comparing(EventRow::number).reversed())
                .toList();
        var undoable = new HashSet<Long>();
        var settled = new HashSet<String>();
        for (var line : newestFirst) {
            boolean talked = isAboutTalk(line.action());
            boolean decides = talked ? !ReviewRecord.isInTrash(article) : BACK.containsKey(line.action());
            boolean newest = !talked || settled.add(line.about());
            if (decides
                    && newest
                    && isUndoable(article, events.find(id, line.id()).orElseThrow())) undoable.add(line.id());
        }
        return undoable;
    }

    private boolean isUndoable(Article article, Event decision) {
        if (hindrance(article, decision).isPresent()) return false;
        return switch (action(decision)) {
            case RESOLVE -> true;
            case ACCEPT_SUGGESTION -> editing.refusal(record.actor(), article).isEmpty();
            case REJECT_SUGGESTION ->
                find(article, decision).author().equals(record.actor().id())
                        || editing.refusal(record.actor(), article).isEmpty();
            default -> handover.refusal(article, back(decision), decision).isEmpty();
        };
    }

    /** Why nobody could take the decision back; empty when somebody can. */
    private Optional<ReviewRefusal> hindrance(Article article, Event decision) {
        return switch (action(decision)) {
            case RESOLVE -> followed(!discussing.isResolved(article.id(), Long.parseLong(decision.about())));
            case ACCEPT_SUGGESTION -> {
                var suggestion = find(article, decision);
                yield followed(!suggestion.isAccepted()
                        || (!suggestion.isByHand() && suggestion.acceptedRevision() != article.revision()));
            }
            case REJECT_SUGGESTION -> {
                var suggestion = find(article, decision);
                yield followed(!suggestion.isDecided() || suggestion.isAccepted());
            }
            default -> hindranceOfMove(article, decision);
        };
    }

    private Optional<ReviewRefusal> hindranceOfMove(Article article, Event decision) {
        var back = back(decision);
        if (back == null || (back == Move.TAKE_BACK_WITHDRAWAL && !isPlainWithdrawal(decision)))
            return Optional.of(ReviewRefusal.CANNOT_BE_UNDONE);
        if (!article.state().name().equals(decision.to())) return Optional.of(ReviewRefusal.SOMETHING_FOLLOWED);
        if (back == Move.TAKE_BACK_STEP) return followed(!paths.isTakeable(article, decision));
        return followed(isFollowed(decision, MOVES));
    }

    /** The move that takes it back; null when none does. */
    private static Move back(Event decision) {
        if (OF_STEPS.contains(decision.action()) && decision.to().equals(decision.from()))
            return decision.to().equals(State.IN_REVIEW.name()) ? Move.TAKE_BACK_STEP : null;
        return BACK.get(decision.action());
    }

    /** Readers saw the newest text until then, and were to see it for good. */
    private static boolean isPlainWithdrawal(Event decision) {
        return State.PUBLISHED.name().equals(decision.from())
                && decision.details().text(Details.ENDING).isEmpty();
    }

    private static Optional<ReviewRefusal> followed(boolean is) {
        return is ? Optional.of(ReviewRefusal.SOMETHING_FOLLOWED) : Optional.empty();
    }

    private void check(Article article, Event decision) {
        hindrance(article, decision).ifPresent(refusal -> {
            throw new ReviewRefused(refusal);
        });
    }

    private Event back(Article article, Event decision, String reason) {
        check(article, decision);
        return handover.perform(
                article.id(),
                MoveRequest.to(back(decision))
                        .saying(reason)
                        .seen(article.revision())
                        .undoing(decision));
    }

    private Event reopen(Article article, Event decision, String reason) {
        long thread = Long.parseLong(decision.about());
        check(article, decision);
        discussing.reopen(article.id(), thread, reason);
        return record.record(article, Action.UNDO, Long.toString(decision.id()), reason);
    }

    /** The words go out of the text again, as long as nothing was written after them; what was written by hand stays. */
    private Event giveUp(Article article, Event decision, String reason) {
        var suggestion = find(article, decision);
        editing.check(record.actor(), article);
        check(article, decision);
        if (suggestion.isByHand()) return reopen(article, suggestion, decision, reason);
        int taken = suggestion.acceptedRevision();
        List<Suggestion> together = suggestions.of(article.id()).stream()
                .filter(one -> one.isAccepted() && !one.isByHand() && one.acceptedRevision() == taken)
                .toList();
        if (taken > 1) drafting.restore(article.id(), taken - 1, taken, EnumSet.allOf(Field.class));
        together.forEach(Suggestion::reopen);
        var rows = together.stream().map(this::seal).toArray(String[]::new);
        return record.record(article, Action.UNDO, Long.toString(decision.id()), reason, rows);
    }

    private Event reconsider(Article article, Event decision, String reason) {
        var suggestion = find(article, decision);
        if (!suggestion.author().equals(record.actor().id())) editing.check(record.actor(), article);
        check(article, decision);
        return reopen(article, suggestion, decision, reason);
    }

    private Event reopen(Article article, Suggestion suggestion, Event decision, String reason) {
        suggestion.reopen();
        return record.record(article, Action.UNDO, Long.toString(decision.id()), reason, seal(suggestion));
    }

    private String seal(Suggestion suggestion) {
        return record.seal(SealedTable.SUGGESTION, suggestion.id());
    }

    private boolean isFollowed(Event decision, Set<String> actions) {
        var later = new HashSet<>(actions);
        later.add(Action.SCHEDULE_FAILED.name());
        return events.areAfter(decision.article(), decision.number(), later);
    }

    private Suggestion find(Article article, Event decision) {
        return suggestions.find(article.id(), Long.parseLong(decision.about())).orElseThrow(NotUnderReview::new);
    }
}
