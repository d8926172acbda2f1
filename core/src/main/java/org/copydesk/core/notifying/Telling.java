package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.RightsChanged;
import org.copydesk.core.publishing.ScheduleFailed;
import org.copydesk.core.review.ApprovalsVoided;
import org.copydesk.core.review.Assigned;
import org.copydesk.core.review.CommentAdded;
import org.copydesk.core.review.DecisionUndone;
import org.copydesk.core.review.GuestDecided;
import org.copydesk.core.review.HandedBack;
import org.copydesk.core.review.Mentioned;
import org.copydesk.core.review.ReviewStale;
import org.copydesk.core.review.StepDue;
import org.copydesk.core.review.SuggestionDecided;
import org.copydesk.core.review.SuggestionMade;
import org.copydesk.core.review.ThreadAssigned;
import org.copydesk.core.review.ThreadReopened;
import org.copydesk.core.review.ThreadResolved;
import org.copydesk.core.workflow.ArticleMoved;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.StepOpened;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.Circle;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.InboxNotices;
import org.copydesk.persistence.outbox.Message;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.OpenSteps;
import org.copydesk.persistence.review.Threads;

/** Writes down who hears of what, in the transaction in which it happens and in one statement. */
@ApplicationScoped
public class Telling {

    @Inject
    InboxNotices notices;

    @Inject
    Deliveries deliveries;

    @Inject
    Postbox postbox;

    @Inject
    Persons persons;

    @Inject
    Threads threads;

    @Inject
    OpenSteps steps;

    @Inject
    Desks desks;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<Told> told;

    /** Where a review goes by steps, those hear of it whose turn it is, and not all editors. */
    void moved(@Observes ArticleMoved moved) {
        if (moved.stepped() && moved.move() == Move.SUBMIT) return;
        var event = moved.event();
        if (moved.move().named() == Move.TAKE_BACK_PUBLICATION) hush(Long.parseLong(event.about()));
        if (moved.move() == Move.WITHDRAW) deliveries.release(moved.article(), event.time());
        var leaves = event.details().text(Details.LEAVES).map(Instant::parse).orElse(event.time());
        Recipients.of(event).ifPresent(kind -> tell(kind, kind.circles(), of(kind, event, List.of()), leaves));
    }

    /** Lets nothing leave that tells of a publication; when something has, it cannot be taken back. */
    private void hush(long publication) {
        deliveries.cancel(publication);
        if (deliveries.haveLeft(publication)) throw new Refused(Refusal.GRACE_OVER);
    }

    /** Who set the time is told like those who can mend it; who may not see the article hears that there is one. */
    void failed(@Observes ScheduleFailed failed) {
        var event = failed.event();
        var kind = Recipients.of(event.action()).orElseThrow();
        tell(kind, kind.circles(), failure(kind, event));
        tell(
                kind,
                List.of(Circle.NAMED, Circle.CARETAKERS),
                failure(kind, event).withoutArticle());
    }

    void rightsChanged(@Observes RightsChanged changed) {
        var roles = persons.find(changed.person())
                .flatMap(known -> known.rolesSince(Instant.EPOCH))
                .orElse(Set.of());
        var names = roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
        var actor = person.find().map(Actor::id).orElse(null);
        tell(
                Recipients.ROLE_CHANGED,
                unrecorded(Recipients.ROLE_CHANGED, null, actor, names, List.of(changed.person())));
        if (!roles.contains(Role.EDITOR)) staleRulesIdle(changed.person());
    }

    /** Nobody did it, so that whoever took the role away hears of it too. */
    private void staleRulesIdle(UUID caretaker) {
        var titles = desks.seenToBy(caretaker).stream().map(Desk::title).collect(Collectors.joining(", "));
        if (titles.isEmpty()) return;
        tell(Recipients.STALE_RULE_IDLE, unrecorded(Recipients.STALE_RULE_IDLE, null, null, titles, List.of()));
    }

    void opened(@Observes StepOpened opened) {
        var people = steps.people(opened.article(), opened.step());
        tell(
                Recipients.STEP_OPENED,
                of(Recipients.STEP_OPENED, opened.event(), people).about(opened.title()));
    }

    /** Nobody did it, so that nobody is left out. */
    void due(@Observes StepDue due) {
        var kind = due.over() ? Recipients.OVERDUE : Recipients.DUE_SOON;
        var time = due.due().atZone(ZoneOffset.UTC).toString();
        tell(kind, unrecorded(kind, due.article(), null, time, due.people()));
    }

    void stale(@Observes ReviewStale stale) {
        var kind = stale.people().isEmpty() ? Recipients.REVIEW_CLOSED : Recipients.REVIEW_REASSIGNED;
        tell(kind, unrecorded(kind, stale.article(), null, null, stale.people()));
    }

    void voided(@Observes ApprovalsVoided voided) {
        tell(Recipients.APPROVAL_VOIDED, voided.event(), voided.approvers());
    }

    void assigned(@Observes Assigned assigned) {
        tell(Recipients.ASSIGNED, assigned.event(), List.of(assigned.person()));
    }

    void handedBack(@Observes HandedBack back) {
        tell(Recipients.HANDED_BACK, back.event(), List.of(back.person()));
    }

    void mentioned(@Observes Mentioned mentioned) {
        said(Recipients.MENTIONED, mentioned.event(), mentioned.comment(), List.of(mentioned.person()));
    }

    void commented(@Observes CommentAdded added) {
        said(Recipients.REPLIED, added.event(), added.comment(), List.of());
    }

    void resolved(@Observes ThreadResolved resolved) {
        tell(Recipients.RESOLVED, resolved.event(), List.of(resolved.author()));
    }

    void reopened(@Observes ThreadReopened reopened) {
        tell(Recipients.REOPENED, reopened.event(), List.of(reopened.author()));
    }

    void threadAssigned(@Observes ThreadAssigned assigned) {
        tell(Recipients.THREAD_ASSIGNED, assigned.event(), List.of(assigned.person()));
    }

    void suggested(@Observes SuggestionMade made) {
        var event = made.event();
        tell(
                Recipients.SUGGESTED,
                of(Recipients.SUGGESTED, event, List.of())
                        .saying(made.count() == 1 ? event.note() : null)
                        .about(Integer.toString(made.count())));
    }

    void suggestionDecided(@Observes SuggestionDecided decided) {
        var kind = decided.accepted() ? Recipients.SUGGESTION_ACCEPTED : Recipients.SUGGESTION_REJECTED;
        tell(kind, decided.event(), List.of(decided.suggester()));
    }

    void guestDecided(@Observes GuestDecided decided) {
        tell(
                Recipients.GUEST_DECIDED,
                of(Recipients.GUEST_DECIDED, decided.event(), List.of(decided.inviter()))
                        .byNobody()
                        .about(Boolean.toString(decided.approves())));
    }

    void undone(@Observes DecisionUndone undone) {
        tell(Recipients.DECISION_UNDONE, undone.event(), List.of(undone.decider()));
    }

    /** Tells of a line of the record, and of those whom it concerns by name. */
    void tell(Recipients kind, org.copydesk.persistence.record.Event event, List<UUID> named) {
        tell(kind, of(kind, event, named));
    }

    private void said(Recipients kind, org.copydesk.persistence.record.Event event, long comment, List<UUID> named) {
        var words = threads.comment(event.article(), comment).map(Comment::text).orElse(null);
        tell(kind, of(kind, event, named).saying(words));
    }

    private Message of(Recipients kind, org.copydesk.persistence.record.Event event, List<UUID> named) {
        return new Message(
                notices.nextId(),
                kind.name(),
                event.action(),
                event.article(),
                event.id(),
                event.actor(),
                event.time(),
                event.note(),
                event.about(),
                named);
    }

    /** Nobody did it; the note says why. */
    private Message failure(Recipients kind, org.copydesk.persistence.record.Event event) {
        return of(kind, event, List.of(event.actor())).byNobody().saying(null).about(event.note());
    }

    /** What is no line of an article's record; it happens now. */
    private Message unrecorded(Recipients kind, Long article, UUID actor, String about, List<UUID> named) {
        return new Message(
                notices.nextId(), kind.name(), null, article, null, actor, clock.instant(), null, about, named);
    }

    private void tell(Recipients kind, Message message) {
        tell(kind, kind.circles(), message);
    }

    private void tell(Recipients kind, List<Circle> circles, Message message) {
        tell(kind, circles, message, message.time());
    }

    /** @param leaves when mails and calls may leave */
    private void tell(Recipients kind, List<Circle> circles, Message message, Instant leaves) {
        var people = notices.tell(message, circles, kind.usual(), leaves, postbox.isThere());
        told.fire(new Told(people));
    }
}
