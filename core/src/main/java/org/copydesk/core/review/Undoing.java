package org.copydesk.core.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.record.Event;
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
            Move.REQUEST_CHANGES.name(), Move.TAKE_BACK_REQUEST,
            Move.PUBLISH.name(), Move.TAKE_BACK_PUBLICATION,
            Move.PUBLISH_UNREVIEWED.name(), Move.TAKE_BACK_PUBLICATION,
            Move.SCHEDULE.name(), Move.UNSCHEDULE,
            Move.TRASH.name(), Move.RESTORE);

    private static final Set<String> PUBLISHING = Set.of(Move.PUBLISH.name(), Move.PUBLISH_UNREVIEWED.name());

    private static final Set<String> MOVES =
            Stream.of(Move.values()).map(Move::name).collect(toSet());

    @Inject
    ReviewRecord desk;

    @Inject
    ArticleDoor door;

    @Inject
    Events events;

    @Inject
    Publications publications;

    @Inject
    Handover handover;

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
        var article = desk.toChange(id);
        var decision = events.find(id, number).orElseThrow(NotUnderReview::new);
        var reason = publishes(decision) ? PlainWords.of(why) : PlainWords.needed(why);
        var event = switch (decision.action()) {
            case "RESOLVE" -> reopen(article, decision, reason);
            case "ACCEPT_SUGGESTION" -> giveUp(article, decision, reason);
            case "REJECT_SUGGESTION" -> reconsider(article, decision, reason);
            default -> back(article, decision, reason);
        };
        if (!publishes(decision)) undone.fire(new DecisionUndone(id, decision.actor(), decision.id(), event));
        return event;
    }

    /** Takes back what was decided last about a suggestion. */
    public Event undoSuggestion(long id, long suggestion, String why) {
        var decided = List.of("ACCEPT_SUGGESTION", "REJECT_SUGGESTION");
        desk.toRead(id);
        var decision = events.newest(id, decided, Long.toString(suggestion)).orElseThrow(NotUnderReview::new);
        return undo(id, decision.id(), why);
    }

    /** What was published and can be taken back by the person who asks, while it can; a reason is theirs to give. */
    public Optional<Grace> grace(long id) {
        var article = door.read(id);
        if (article.state() != State.PUBLISHED || !desk.actor().may(Right.EDIT)) return Optional.empty();
        return publications
                .current(id)
                .filter(shown -> shown.isWithinGrace(desk.now()))
                .flatMap(shown -> events.newest(id, PUBLISHING)
                        .filter(event -> !events.areAfter(id, event.number(), MOVES))
                        .map(event -> new Grace(event.id(), shown.leaves())));
    }

    private static boolean publishes(Event decision) {
        return PUBLISHING.contains(decision.action());
    }

    private Event back(Article article, Event decision, String reason) {
        var back = BACK.get(decision.action());
        if (back == null) throw new ReviewRefused(ReviewRefusal.CANNOT_BE_UNDONE);
        if (!article.state().name().equals(decision.to()) || isFollowed(decision, MOVES))
            throw new ReviewRefused(ReviewRefusal.SOMETHING_FOLLOWED);
        if (decision.to().equals(decision.from())) throw new ReviewRefused(ReviewRefusal.CANNOT_BE_UNDONE);
        return handover.perform(
                article.id(),
                MoveRequest.to(back).saying(reason).seen(article.revision()).undoing(decision));
    }

    private Event reopen(Article article, Event decision, String reason) {
        long thread = Long.parseLong(decision.about());
        if (discussing.find(article.id(), thread).isOpen()) throw new ReviewRefused(ReviewRefusal.SOMETHING_FOLLOWED);
        discussing.reopen(article.id(), thread, reason);
        return desk.record(article, "UNDO", Long.toString(decision.id()), reason);
    }

    /** The words go out of the text again, as long as nothing was written after them. */
    private Event giveUp(Article article, Event decision, String reason) {
        var suggestion = find(article, decision);
        editing.check(desk.actor(), article);
        if (!suggestion.isAccepted() || suggestion.acceptedRevision() != article.revision())
            throw new ReviewRefused(ReviewRefusal.SOMETHING_FOLLOWED);
        int taken = suggestion.acceptedRevision();
        List<Suggestion> together = suggestions.of(article.id()).stream()
                .filter(one -> one.isAccepted() && one.acceptedRevision() == taken)
                .toList();
        if (taken > 1) drafting.restore(article.id(), taken - 1, taken, EnumSet.allOf(Field.class));
        together.forEach(Suggestion::reopen);
        return desk.record(article, "UNDO", Long.toString(decision.id()), reason);
    }

    private Event reconsider(Article article, Event decision, String reason) {
        var suggestion = find(article, decision);
        if (!suggestion.author().equals(desk.actor().id())) editing.check(desk.actor(), article);
        if (!suggestion.isDecided() || suggestion.isAccepted())
            throw new ReviewRefused(ReviewRefusal.SOMETHING_FOLLOWED);
        suggestion.reopen();
        return desk.record(article, "UNDO", Long.toString(decision.id()), reason);
    }

    private boolean isFollowed(Event decision, Set<String> actions) {
        var later = new HashSet<>(actions);
        later.add("SCHEDULE_FAILED");
        return events.areAfter(decision.article(), decision.number(), later);
    }

    private Suggestion find(Article article, Event decision) {
        return suggestions.find(article.id(), Long.parseLong(decision.about())).orElseThrow(NotUnderReview::new);
    }
}
