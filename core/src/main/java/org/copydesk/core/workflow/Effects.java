package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.Slug;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Expiry;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.review.Approval;
import org.copydesk.persistence.review.Decision;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.review.Rounds;

/** What a move does beside changing the state, in the same transaction. */
@ApplicationScoped
public class Effects {

    /** What ends a review with a yes. */
    private static final Set<String> ENDING = Set.of(Move.APPROVE.name(), Move.SKIP_STEP.name());

    @Inject
    Articles articles;

    @Inject
    Events events;

    @Inject
    FourEyes fourEyes;

    @Inject
    Publications publications;

    @Inject
    Rounds rounds;

    @Inject
    ReviewPaths paths;

    @Inject
    Desks desks;

    @Inject
    Schedules schedules;

    @Inject
    Expiries expiries;

    /**
     * Says which approvals it made void.
     *
     * @param move as the table says it, before the article had moved
     */
    List<Approval> of(Attempt attempt, Move move, State from) {
        var held = attempt.article().isApproved()
                ? rounds.approvals(attempt.article().id())
                : List.<Approval>of();
        if (from == State.SCHEDULED) leaveTheSchedule(attempt, move);
        switch (move) {
            case SUBMIT -> submit(attempt);
            case RECALL -> decide(attempt, Decision.RECALLED);
            case REQUEST_CHANGES -> requestChanges(attempt);
            case APPROVE -> approve(attempt);
            case APPROVE_STEP -> approveStep(attempt);
            case SKIP_STEP -> skip(attempt);
            case SKIP_LAST_STEP -> skipLast(attempt);
            case APPROVE_LATE -> approveLate(attempt);
            case PUBLISH -> publish(attempt, approver(attempt.article(), held), false);
            case PUBLISH_UNREVIEWED -> publishUnreviewed(attempt, from);
            case SCHEDULE -> schedule(attempt);
            case WITHDRAW -> withdraw(attempt, from);
            case TRASH, TRASH_APPROVED -> overtake(attempt, from);
            case TAKE_BACK_APPROVAL -> takeBackApproval(attempt);
            case TAKE_BACK_PUBLICATION, TAKE_BACK_UNREVIEWED -> takeBackPublication(attempt);
            case TAKE_BACK_STEP -> takeBackStep(attempt);
            case TAKE_BACK_WITHDRAWAL -> showAgain(attempt);
            case TAKE_BACK_REQUEST -> takeBackRequest(attempt);
            case TAKE_BACK_LATE_REQUEST -> takeBackLateRequest(attempt);
            case UNSCHEDULE, REVISE, RESTORE, REOPEN -> {}
        }
        return held.stream().filter(Approval::isVoid).toList();
    }

    private void submit(Attempt attempt) {
        var article = attempt.article();
        boolean byAuthor = actor(attempt).equals(article.author());
        article.waitsForOthersThan(byAuthor ? fourEyes.barredWhenHandedIn(article) : fourEyes.barred(article));
        var path = paths.begin(article, actor(attempt), attempt.now());
        if (path.standings().stream().anyMatch(standing -> standing.step().anonymous()))
            article.keepReviewersAnonymous();
    }

    private void schedule(Attempt attempt) {
        var request = attempt.request();
        var schedule = new Schedule(attempt.article(), request.at(), actor(attempt));
        if (request.embargo()) schedule.embargoed();
        if (request.until() != null) schedule.ending(request.until().toInstant(), request.untilReason());
        schedules.add(schedule);
    }

    /** What was scheduled with an end has that end whether it went out by itself or by hand. */
    private void leaveTheSchedule(Attempt attempt, Move move) {
        var schedule = schedules.of(attempt.article().id());
        schedules.remove(attempt.article().id());
        if (move != Move.PUBLISH) return;
        schedule.filter(ended -> ended.endsAfter(attempt.now())).ifPresent(ended -> expiries.put(new Expiry(ended)));
    }

    private void requestChanges(Attempt attempt) {
        var over = paths.of(attempt.article()).over();
        voidApprovals(attempt, approval -> approval.takenBack(attempt.now()));
        rounds.newest(attempt.article()).ifPresent(round -> {
            round.reopen();
            round.leave(over);
        });
        decide(attempt, Decision.CHANGES_REQUESTED);
    }

    /** The review goes on where it was; what people said to its steps holds again if it is still about this text. */
    private void takeBackRequest(Attempt attempt) {
        var article = attempt.article();
        var request = attempt.request().undoes();
        rounds.newest(article).ifPresent(Round::reopen);
        rounds.approvals(article.id(), article.round()).stream()
                .filter(approval -> approval.wasTakenBackAt(request.time()))
                .filter(approval -> approval.content().equals(article.content()))
                .forEach(Approval::holdAgain);
    }

    /** The review is over again, by the decision that ended it. */
    private void takeBackLateRequest(Attempt attempt) {
        takeBackRequest(attempt);
        attempt.article().approveContent();
        var end = events.newestTo(attempt.article().id(), State.APPROVED.name(), ENDING)
                .orElseThrow();
        rounds.newest(attempt.article())
                .ifPresent(round -> round.decide(Decision.APPROVED, end.actor(), end.note(), end.time()));
    }

    private void approve(Attempt attempt) {
        approveStep(attempt);
        attempt.article().approveContent();
        decide(attempt, Decision.APPROVED);
    }

    private void approveStep(Attempt attempt) {
        var step = attempt.step().get();
        var name = step.step() == null ? null : step.step().name();
        rounds.approve(attempt.article(), name, actor(attempt), step.behalf(), attempt.now());
    }

    private void skip(Attempt attempt) {
        var step = attempt.step().get().step().name();
        rounds.skip(attempt.article(), step, actor(attempt), attempt.request().note(), attempt.now());
    }

    private void skipLast(Attempt attempt) {
        skip(attempt);
        attempt.article().approveContent();
        decide(attempt, Decision.APPROVED);
    }

    /** What readers see is from now on what somebody else has read too. */
    private void approveLate(Attempt attempt) {
        attempt.article().approveContent();
        rounds.approve(attempt.article(), null, actor(attempt), null, attempt.now());
        attempt.article().reviewedAfterwards();
        publications.current(attempt.article().id()).ifPresent(shown -> shown.approvedAfterwards(actor(attempt)));
    }

    /** The review goes on; what others said to other steps stays. */
    private void takeBackApproval(Attempt attempt) {
        attempt.article().voidApproval();
        takeBackStep(attempt);
        rounds.newest(attempt.article()).ifPresent(Round::reopen);
    }

    /** The one approval is void, or the step is passed over no longer. */
    private void takeBackStep(Attempt attempt) {
        var decision = attempt.request().undoes();
        var step = ReviewPaths.step(decision);
        if (decision.action().equals(Move.SKIP_STEP.name())) rounds.unskip(attempt.article(), step);
        else
            rounds.newest(attempt.article(), step, decision.actor())
                    .ifPresent(approval -> approval.becomeVoid(attempt.now()));
    }

    private void showAgain(Attempt attempt) {
        var article = attempt.article();
        boolean unreviewed =
                attempt.request().undoes().details().text(Details.UNREVIEWED).isPresent();
        article.goLive(article.slug(), unreviewed);
        publications.showAgain(article, actor(attempt), attempt.now());
    }

    private void publishUnreviewed(Attempt attempt, State from) {
        var barred = new HashSet<>(fourEyes.barred(attempt.article()));
        if (fourEyes.isAsked(attempt.article())) barred.add(actor(attempt));
        overtake(attempt, from);
        publish(attempt, null, true);
        attempt.article().waitsForOthersThan(barred);
    }

    private void publish(Attempt attempt, UUID approver, boolean withoutReview) {
        var article = attempt.article();
        article.goLive(address(article), withoutReview);
        publications.show(
                article,
                actor(attempt),
                approver,
                attempt.request().correction(),
                leaves(attempt).orElse(null),
                attempt.now());
    }

    /** Readers see what they saw before, and no longer what ends with it. */
    private void takeBackPublication(Attempt attempt) {
        var article = attempt.article();
        var told = attempt.request().undoes().details();
        var former = publications.takeBack(article.id(), attempt.now());
        article.goBackTo(
                former.map(Publication::revision).orElse(null),
                former.isEmpty() ? null : article.slug(),
                told.text(Details.UNREVIEWED).isPresent());
        article.waitsForOthersThan(Set.of());
        if (told.text(Details.ENDS).isPresent()) expiries.remove(article.id());
    }

    /** From when on feeds, mails and programs carry what is published now; empty for at once. */
    private Optional<Instant> leaves(Attempt attempt) {
        return desks.find(attempt.article().desk())
                .map(Desk::grace)
                .filter(grace -> !grace.isZero() && !grace.isNegative())
                .map(attempt.now()::plus);
    }

    boolean isWithinGrace(Article article, Instant now) {
        return publications
                .current(article.id())
                .filter(shown -> shown.isWithinGrace(now))
                .isPresent();
    }

    boolean isEmbargoed(Article article, Instant now) {
        return article.state() == State.SCHEDULED
                && schedules
                        .of(article.id())
                        .filter(schedule -> schedule.isEmbargoedAt(now))
                        .isPresent();
    }

    /** What the record says of the move as data. Asked before the article moves. */
    Details told(Attempt attempt, Move move) {
        var details = attempt.request().details();
        if (move == Move.UNSCHEDULE) {
            var taken = schedules.of(attempt.article().id());
            return taken.map(schedule -> Details.of(Details.AT, schedule.due().toString()))
                    .orElse(details);
        }
        if (move == Move.WITHDRAW) return left(attempt.article(), details);
        if (move != Move.PUBLISH && move != Move.PUBLISH_UNREVIEWED) return details;
        var leaves = leaves(attempt);
        if (leaves.isPresent())
            details = details.and(Details.LEAVES, leaves.get().toString());
        if (attempt.article().isUnreviewed()) details = details.and(Details.UNREVIEWED, "true");
        var schedule = attempt.article().state() == State.SCHEDULED
                ? schedules.of(attempt.article().id())
                : Optional.<Schedule>empty();
        if (schedule.filter(set -> set.isDue(attempt.now())).isPresent())
            details = details.and(Details.AT, schedule.get().due().toString());
        return schedule.filter(set -> set.endsAfter(attempt.now())).isPresent()
                ? details.and(Details.ENDS, schedule.get().until().toString())
                : details;
    }

    /** How readers saw what leaves the site, so that it can be shown again. */
    private Details left(Article article, Details details) {
        if (article.isUnreviewed()) details = details.and(Details.UNREVIEWED, "true");
        return expiries.of(article.id()).isPresent() ? details.and(Details.ENDING, "true") : details;
    }

    private void withdraw(Attempt attempt, State from) {
        overtake(attempt, from);
        attempt.article().leaveTheSite();
        expiries.remove(attempt.article().id());
        publications.withdraw(
                attempt.article(), actor(attempt), attempt.request().note(), attempt.now());
    }

    private void overtake(Attempt attempt, State from) {
        voidApprovals(attempt, approval -> approval.overtaken(attempt.now()));
        if (from == State.IN_REVIEW) decide(attempt, Decision.OVERTAKEN);
    }

    private void voidApprovals(Attempt attempt, Consumer<Approval> how) {
        attempt.article().voidApproval();
        rounds.approvals(attempt.article().id()).forEach(how);
    }

    private void decide(Attempt attempt, Decision decision) {
        rounds.newest(attempt.article())
                .ifPresent(round ->
                        round.decide(decision, actor(attempt), attempt.request().note(), attempt.now()));
    }

    private static UUID approver(Article article, List<Approval> held) {
        return held.stream()
                .filter(approval -> approval.content().equals(article.content()))
                .reduce((earlier, later) -> later)
                .map(Approval::person)
                .orElse(null);
    }

    /**
     * Where readers find it, or would if it were published now: as the title says it; where that is taken, with the
     * article's number, and further ones as long as those are.
     */
    String address(Article article) {
        if (article.slug() != null) return article.slug();
        var slug = Slug.of(article.title());
        return Stream.concat(Stream.of(slug), Stream.iterate(slug + "-" + article.id(), taken -> taken + "-2"))
                .filter(articles::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static UUID actor(Attempt attempt) {
        return attempt.actor().id();
    }
}
