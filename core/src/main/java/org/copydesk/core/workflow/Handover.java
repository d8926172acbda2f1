package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.review.Readings;
import org.copydesk.persistence.review.Rounds;

/** The only way an article changes state. */
@ApplicationScoped
@Transactional
public class Handover {

    /** Who may see it was asked when it was moved. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    ArticleDoor door;

    @Inject
    Effects effects;

    @Inject
    FourEyes fourEyes;

    @Inject
    VoidedApprovals voidedApprovals;

    @Inject
    SeenRevision seenRevision;

    @Inject
    ReviewPaths paths;

    @Inject
    Rounds rounds;

    @Inject
    Anonymity anonymity;

    @Inject
    jakarta.enterprise.event.Event<StepOpened> opened;

    @Inject
    Desks desks;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    jakarta.enterprise.event.Event<ArticleMoved> moved;

    /**
     * Moves the article and says what was recorded.
     *
     * @throws ArticleNotFound when the person may not see it
     * @throws TextChanged when it is about a text that is no longer the newest
     * @throws Refused when a rule is against it
     * @throws RevisionNotSaid when it is about a text and does not say which revision was read
     */
    public Event perform(long id, MoveRequest request) {
        var actor = person.actor();
        var article = door.change(id);
        var attempt = attempt(request, actor, article);
        check(attempt);
        return make(attempt);
    }

    /** The same with whether the person may know the hash of what was recorded before. */
    public Recorded record(long id, MoveRequest request) {
        return recorded(id, perform(id, request));
    }

    /** What the person has just added to the record, as they may know it. */
    public Recorded recorded(long id, Event event) {
        var actor = person.actor();
        var article = articles.find(id, EVERYBODY).orElseThrow(ArticleNotFound::new);
        return new Recorded(event, anonymity.isSealed(actor, article, event));
    }

    /** Every move as it stands for the person who asks, in the order of the table. */
    public List<Offer> offers(long id) {
        var actor = person.actor();
        var article = door.read(id);
        var readings = new Once<>(() -> rounds.readings(article));
        return Move.asked().stream()
                .map(move -> attempt(MoveRequest.to(move), actor, article, readings))
                .map(Handover::offer)
                .toList();
    }

    private static Offer offer(Attempt attempt) {
        var refusal = Refusal.standing(attempt);
        return new Offer(attempt.move(), refusal, refusal.isEmpty() ? attempt.eligible() : List.of());
    }

    /** Why the person who asks may not take the decision back by this move, whatever reason they give; empty when they may. */
    public Optional<Refusal> refusal(Article article, Move back, Event decision) {
        return Refusal.standing(attempt(MoveRequest.to(back).undoing(decision), person.actor(), article));
    }

    /** The address at which readers find the article, or would if it were published now. */
    public String address(long id) {
        return effects.address(door.read(id));
    }

    private void check(Attempt attempt) {
        Refusal.standing(attempt).ifPresent(refusal -> {
            throw refused(refusal, attempt);
        });
        if (attempt.request().lacksRevision()) throw new RevisionNotSaid();
        Refusal.of(attempt).ifPresent(refusal -> {
            throw refused(refusal, attempt);
        });
    }

    private Refused refused(Refusal refusal, Attempt attempt) {
        if (refusal.field().filter(Refusal.ANSWERS::equals).isPresent())
            return new AnswerRefused(
                    refusal, attempt.form().fault().orElseThrow().question());
        return refusal == Refusal.TEXT_CHANGED
                ? seenRevision.changed(attempt.article(), attempt.request().seen())
                : new Refused(refusal);
    }

    private Event make(Attempt attempt) {
        var article = attempt.article();
        var from = article.state();
        var move = attempt.move();
        var before = from == State.IN_REVIEW ? paths.of(article).open() : List.<Step>of();
        var slug = article.slug();
        var told = effects.told(attempt, move);
        var answers = attempt.form().answers().json(); // afterwards nobody is asked any more
        article.move(move, attempt.now());
        var voided = effects.of(attempt, move, from);
        var event = articles.record(article, entry(attempt, from, slug, told, answers));
        var voidedOf = voidedApprovals.record(article, attempt.actor().id(), voided, attempt.now());
        boolean reviewed = from == State.IN_REVIEW || article.state() == State.IN_REVIEW;
        boolean stepped = reviewed && openSteps(article, before, event);
        if (move == Move.SUBMIT) anonymity.meetAll(article);
        moved.fire(ArticleMoved.of(article, slug, move, from, event, stepped, voidedOf));
        return event;
    }

    /**
     * What the record keeps of a move that was made.
     *
     * @param slug the article's address before
     * @param told what there was to say of it before
     * @param answers what was answered to the review form, null where nothing was asked
     */
    private Entry entry(Attempt attempt, State from, String slug, Details told, String answers) {
        var article = attempt.article();
        var move = attempt.move();
        var correction = attempt.request().correction();
        var entry = Entry.of(
                        attempt.now(),
                        attempt.actor().id(),
                        Action.valueOf(move.named().name()))
                .moving(from.name(), article.state().name())
                .saying(attempt.request().recordedNote())
                .about(about(attempt))
                .with(told)
                .with(Details.ANSWERS, answers)
                .with(
                        Details.STEP,
                        answers != null && move == Move.REQUEST_CHANGES
                                ? attempt.step().get().step().name()
                                : null)
                .with(Details.ANONYMOUS, move == Move.SUBMIT && article.keepsReviewersAnonymous() ? "true" : null)
                .with("slug", slug == null ? article.slug() : null)
                .with("change", correction == null ? null : correction.kind().name())
                .with("changeNote", correction == null ? null : correction.note());
        return entry.with(path(article, move, entry.details()));
    }

    /** By which steps a round goes from then on, which were done when it was sent back, or whose yes holds again. */
    private Details path(Article article, Move move, Details told) {
        if (move.named() == Move.TAKE_BACK_REQUEST) return told.and(Details.HOLDING, holding(article));
        if (move != Move.SUBMIT && move != Move.REQUEST_CHANGES) return told;
        var round = rounds.newest(article).orElseThrow();
        if (move == Move.REQUEST_CHANGES) return told.and(Details.FINISHED, round.finished());
        return told.and(Details.FLOW, round.flow()).and(Details.CARRIED, round.carried());
    }

    /** The steps that are approved, each with who approved it. */
    private List<String> holding(Article article) {
        return rounds.approvals(article.id(), article.round()).stream()
                .filter(approval -> !approval.isVoid())
                .map(approval -> approval.step() + " " + approval.person())
                .toList();
    }

    /** What is recorded of the request, or which step of the review it was about and for whom somebody stood in. */
    private static String about(Attempt attempt) {
        if (attempt.request().undoes() != null)
            return Long.toString(attempt.request().undoes().id());
        var step = attempt.asksForStep() ? attempt.step().get() : null;
        if (step == null || step.step() == null) return attempt.request().recordedAbout();
        return step.step().name() + (step.behalf() == null ? "" : " " + step.behalf());
    }

    /** Whether there are steps that wait. */
    private boolean openSteps(Article article, List<Step> before, Event event) {
        var open = paths.settle(article);
        open.stream()
                .filter(step -> !before.contains(step))
                .forEach(step ->
                        opened.fire(new StepOpened(article.id(), article.round(), step.name(), step.title(), event)));
        return !open.isEmpty();
    }

    private Attempt attempt(MoveRequest request, Actor actor, Article article) {
        return attempt(request, actor, article, new Once<>(() -> rounds.readings(article)));
    }

    private Attempt attempt(MoveRequest request, Actor actor, Article article, Once<Readings> readings) {
        var step = new Once<>(() -> paths.attempt(actor, article, readings.get(), request));
        return new Attempt(
                request,
                actor,
                article,
                article.after(clock.instant()),
                () -> fourEyes.isSubmitter(actor, article),
                new Once<>(() -> fourEyes.isOwnWork(
                        actor, article, readings.get(), step.get().step()))::get,
                () -> effects.isWithinGrace(article, clock.instant()),
                () -> effects.isEmbargoed(article, clock.instant()),
                () -> desks.find(article.desk()).map(Desk::allowsQuickFixes).orElse(true),
                step);
    }
}
