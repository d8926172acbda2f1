package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.ReviewPath.Yes;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Resume;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.planning.WorkingHours;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.review.Absences;
import org.copydesk.persistence.review.Decision;
import org.copydesk.persistence.review.Guests;
import org.copydesk.persistence.review.OpenStep;
import org.copydesk.persistence.review.OpenSteps;
import org.copydesk.persistence.review.Readings;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.review.Rounds;
import org.copydesk.persistence.review.Threads;

/** The steps of articles' reviews: how they stand, whom they are for, where the next round begins. */
@ApplicationScoped
public class ReviewPaths {

    private static final Set<State> UNDER_REVIEW =
            EnumSet.of(State.IN_REVIEW, State.CHANGES_REQUESTED, State.APPROVED, State.SCHEDULED);

    /** Whose articles they are does not matter where only their reviews are looked at. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    Desks desks;

    @Inject
    Rounds rounds;

    @Inject
    OpenSteps openSteps;

    @Inject
    Threads threads;

    @Inject
    Guests guests;

    @Inject
    FourEyes fourEyes;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** The steps of the newest round; none where the desk has the one step. */
    public ReviewPath of(Article article) {
        return rounds.newest(article).map(round -> of(article, round)).orElse(ReviewPath.NONE);
    }

    /** Whether the review that the article is in has a step of that name, or the next one will. */
    public boolean hasStep(Article article, String name) {
        var next = desks.find(article.desk()).map(desks::steps).orElse(List.of());
        return Stream.concat(of(article).standings().stream().map(StepStanding::step), next.stream())
                .anyMatch(step -> step.name().equals(name));
    }

    private ReviewPath of(Article article, Round round) {
        var steps = steps(round);
        if (steps.isEmpty()) return ReviewPath.NONE;
        return of(round, yeses(article, round, steps), rounds.skipped(article.id(), round.number()));
    }

    private ReviewPath of(Round round, List<Yes> yeses, List<String> skipped) {
        var steps = steps(round);
        return ReviewPath.of(steps, round.submittedAt(), yeses, skipped, round.carried(), hours(round.desk(), steps));
    }

    /** When the desk works, as far as some step has a time. */
    private WorkingHours hours(String desk, List<Step> steps) {
        if (steps.stream().allMatch(step -> step.due() == null)) return null;
        return desks.find(desk).map(Desk::hours).orElse(null);
    }

    private List<Step> steps(Round round) {
        return round.desk() == null ? List.of() : desks.steps(round.desk(), round.flow());
    }

    /** What was approved in the round and holds, and what guests said to exactly this content where that counts. */
    private List<Yes> yeses(Article article, Round round, List<Step> steps) {
        List<Yes> yeses = new ArrayList<>();
        rounds.approvals(article.id(), round.number()).stream()
                .filter(approval -> !approval.isVoid())
                .map(Yes::of)
                .forEach(yeses::add);
        if (steps.stream().noneMatch(Step::guests)) return yeses;
        guests.of(article.id()).stream()
                .filter(guest -> Boolean.TRUE.equals(guest.approves())
                        && article.content().equals(guest.decidedContent()))
                .forEach(guest -> steps.stream()
                        .filter(Step::guests)
                        .forEach(step -> yeses.add(new Yes(step.name(), guest.person(), null, guest.decidedAt()))));
        return yeses;
    }

    /** What the steps have to do with what somebody asks for. */
    StepAttempt attempt(Actor actor, Article article, Readings readings, MoveRequest request) {
        var round = rounds.newest(article).orElse(null);
        var path = round == null ? ReviewPath.NONE : of(article, round);
        if (!path.hasSteps() || path.isOver()) return StepAttempt.without(readings.blocked());
        var mine = openTo(actor, article, path);
        var step = meant(path, mine, request);
        boolean reviewer = path.standings().stream()
                .anyMatch(standing -> behalf(actor, article, standing.step()).isPresent());
        if (step == null)
            return new StepAttempt(path, request.step(), mine, reviewer, null, null, true, false, false, false, false);
        var behalf = behalf(actor, article, step)
                .filter(person -> !person.equals(actor.id()))
                .orElse(null);
        var yeses = yeses(article, round, steps(round));
        var skipped = new ArrayList<>(rounds.skipped(article.id(), round.number()));
        boolean already = yeses.stream()
                .anyMatch(yes -> step.name().equals(yes.step())
                        && yes.person().equals(actor.id())
                        && (behalf == null ? yes.behalf() == null : behalf.equals(yes.behalf())));
        if (request.move() == Move.SKIP_STEP) skipped.add(step.name());
        else yeses.add(new Yes(step.name(), actor.id(), behalf, clock.instant()));
        boolean left = !of(round, yeses, skipped).isOver();
        boolean unread = !left && yeses.isEmpty();
        return new StepAttempt(
                path,
                request.step(),
                mine,
                reviewer,
                step,
                behalf,
                left,
                already,
                threads.blocking(article.id(), step.name()) > 0,
                isUnchecked(article, step),
                unread);
    }

    /** The open steps of the newest round that the person may approve. */
    public List<Step> openTo(Actor actor, Article article) {
        var path = of(article);
        return path.hasSteps() && !path.isOver() ? openTo(actor, article, path) : List.of();
    }

    private List<Step> openTo(Actor actor, Article article, ReviewPath path) {
        return path.open().stream()
                .filter(step -> behalf(actor, article, step).isPresent())
                .toList();
    }

    /** The step that an approval was for, or that was passed over; null where the review has the one step. */
    public static String step(Event decision) {
        return decision.about() == null ? null : decision.about().split(" ")[0];
    }

    /** Whether what was decided about a step of the newest round holds, and nothing was decided because of it. */
    public boolean isTakeable(Article article, Event decision) {
        var step = step(decision);
        var round = rounds.newest(article).orElse(null);
        if (step == null || round == null || decision.time().isBefore(round.submittedAt())) return false;
        var yeses = yeses(article, round, steps(round));
        var skipped = new ArrayList<>(rounds.skipped(article.id(), round.number()));
        boolean skips = decision.action().equals(Move.SKIP_STEP.name());
        boolean held = skips
                ? skipped.remove(step)
                : yeses.removeIf(
                        yes -> step.equals(yes.step()) && decision.actor().equals(yes.person()));
        var path = of(round, yeses, skipped);
        return held
                && path.standings().stream()
                        .filter(one -> !one.approvals().isEmpty() || one.progress() == StepProgress.SKIPPED)
                        .allMatch(one -> path.over().containsAll(one.step().after()));
    }

    private static Step meant(ReviewPath path, List<Step> mine, MoveRequest request) {
        var candidates = request.move() == Move.SKIP_STEP ? path.skippable() : mine;
        if (request.step() != null) return path.step(request.step()).orElse(null);
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private boolean isUnchecked(Article article, Step step) {
        if (step.checklist().stream().noneMatch(item -> item.blocking())) return false;
        var ticked = rounds.ticked(article.id(), step.name(), article.content());
        for (int i = 0; i < step.checklist().size(); i++)
            if (step.checklist().get(i).blocking() && !ticked.contains(i)) return true;
        return false;
    }

    /**
     * As whom the person may approve the step: as themselves, or as somebody for whom they stand in; empty for not at all. A step
     * whose people all have gone is for editors.
     */
    private Optional<UUID> behalf(Actor actor, Article article, Step step) {
        if (isFor(actor, article, step)) return Optional.of(actor.id());
        if (!actor.may(Right.WRITE)) return Optional.empty();
        var instead = absences.stoodInFor(actor.id(), clock.instant()).stream()
                .filter(away -> step.people().contains(away) || (step.desk() && desks.isMember(article.desk(), away)))
                .findFirst();
        boolean falls = instead.isEmpty() && actor.may(Right.EDIT) && openSteps.isDeserted(article.id(), step.name());
        return falls ? Optional.of(actor.id()) : instead;
    }

    private boolean isFor(Actor actor, Article article, Step step) {
        if (!actor.may(Right.WRITE)) return false;
        boolean open = !article.isClosed() || desks.isMember(article.desk(), actor.id());
        return (open && actor.roles().stream().anyMatch(step.roles()::contains))
                || step.people().contains(actor.id())
                || (step.desk() && desks.isMember(article.desk(), actor.id()));
    }

    /** Every review of the desk that is under way: where it stands, and where it would by these steps. */
    public List<UnderWay> underWay(String desk, List<Step> steps) {
        return rounds.underWay(desk).stream()
                .map(round -> underWay(articles.find(round.article(), EVERYBODY).orElseThrow(), round, steps))
                .toList();
    }

    private UnderWay underWay(Article article, Round round, List<Step> steps) {
        var yeses = yeses(article, round, steps);
        var skipped = rounds.skipped(article.id(), round.number());
        var now = of(round, yeses, skipped);
        var then = steps.isEmpty()
                ? ReviewPath.NONE
                : ReviewPath.of(steps, round.submittedAt(), yeses, skipped, round.carried(), null);
        return new UnderWay(article.id(), article.title(), now.open(), then.open());
    }

    /** From now on all reviews of the desk that are under way go by this version of its steps. */
    public void follow(String desk, int flow) {
        rounds.underWay(desk).forEach(round -> round.follow(flow));
        recount(desk);
    }

    /** From now on the times of all reviews of the desk that are under way count by the hours at which it works now. */
    public void recount(String desk) {
        for (var round : rounds.underWay(desk))
            openSteps.keep(
                    round.article(),
                    waiting(articles.find(round.article(), EVERYBODY).orElseThrow(), round));
    }

    /**
     * How the review of an article that is under way at the desk would stand by these steps, or that of one that came now.
     *
     * @param hours when the desk would work, null for round the clock
     */
    public ReviewPath trial(String desk, long id, List<Step> steps, WorkingHours hours) {
        if (steps.isEmpty()) return ReviewPath.NONE;
        return rounds.underWay(desk).stream()
                .filter(round -> round.article() == id)
                .findFirst()
                .map(round -> {
                    var article = articles.find(id, EVERYBODY).orElseThrow();
                    var skipped = rounds.skipped(id, round.number());
                    var yeses = yeses(article, round, steps);
                    return ReviewPath.of(steps, round.submittedAt(), yeses, skipped, round.carried(), hours);
                })
                .orElseGet(() -> ReviewPath.of(steps, clock.instant(), List.of(), List.of(), List.of(), hours));
    }

    /** Who wrote so much of an article under way at the desk that it is their own work; nobody of one that came now. */
    public Set<UUID> writers(String desk, long id) {
        return rounds.underWay(desk).stream()
                .filter(round -> round.article() == id)
                .findFirst()
                .map(round -> fourEyes.writers(articles.find(id, EVERYBODY).orElseThrow()))
                .orElse(Set.of());
    }

    /** Notes which steps wait from now on, after something that a review goes on or ends by; says which they are. */
    public List<Step> settle(Article article) {
        var round = rounds.newest(article).orElse(null);
        if (round == null || round.flow() == 0) return List.of();
        openSteps.keep(article.id(), article.state() == State.IN_REVIEW ? waiting(article, round) : List.of());
        return article.state() == State.IN_REVIEW ? of(article, round).open() : List.of();
    }

    /** The names of the steps that waited when that was last noted. */
    public List<String> openSteps(Article article) {
        return openSteps.of(article.id());
    }

    private List<OpenStep> waiting(Article article, Round round) {
        return of(article, round).standings().stream()
                .filter(standing -> standing.progress() == StepProgress.OPEN)
                .map(standing -> new OpenStep(
                        article.id(), round.number(), standing.step().name(), standing.since(), standing.due()))
                .toList();
    }

    /** Begins the next round, where the desk says, and says how it stands. */
    ReviewPath begin(Article article, UUID submitter, Instant now) {
        var desk = desks.find(article.desk()).orElseThrow();
        rounds.begin(article, desk.flow(), carried(article, desk), submitter, now);
        return of(article);
    }

    /** The steps that the next round need not go through again. */
    private List<String> carried(Article article, Desk desk) {
        return rounds.newest(article)
                .filter(round -> desk.name().equals(round.desk()) && round.flow() == desk.flow())
                .filter(round -> desk.resume() == Resume.STEP)
                .map(ReviewPaths::left)
                .orElse(List.of());
    }

    /** What was done when it was sent back; what it began with where it was handed in for nothing. */
    private static List<String> left(Round round) {
        if (round.decision() == Decision.CHANGES_REQUESTED) return round.finished();
        return round.decision() == Decision.RECALLED ? round.carried() : List.of();
    }

    /** How the next round would stand if it began now. */
    public ReviewPath next(Article article) {
        var desk = desks.find(article.desk()).orElseThrow();
        var steps = desks.steps(desk);
        if (steps.isEmpty()) return ReviewPath.NONE;
        return ReviewPath.of(steps, clock.instant(), List.of(), List.of(), carried(article, desk), desk.hours());
    }

    /** How the review would stand after a move that lets it go on; empty when it is not clear which step would be done. */
    public Optional<ReviewPath> after(Actor actor, Article article, Move move) {
        if (move == Move.SUBMIT) return Optional.of(next(article));
        var round = rounds.newest(article).orElseThrow();
        var path = of(article, round);
        return Optional.ofNullable(meant(path, openTo(actor, article, path), MoveRequest.to(move)))
                .map(step -> {
                    var yeses = yeses(article, round, steps(round));
                    var skipped = new ArrayList<>(rounds.skipped(article.id(), round.number()));
                    if (move == Move.SKIP_STEP) skipped.add(step.name());
                    else yeses.add(new Yes(step.name(), actor.id(), null, clock.instant()));
                    return of(round, yeses, skipped);
                });
    }

    /** The steps of its newest round whose reviewers the author does not know. */
    Stream<Step> unnamed(Article article) {
        return of(article).standings().stream().map(StepStanding::step).filter(Step::anonymous);
    }

    /** Whether the step is for the person, in their own name or for somebody who is away. */
    public boolean isFor(Step step, Actor actor, Article article) {
        return behalf(actor, article, step).isPresent();
    }

    /** Whether the person may see the article because a step of its review is for them by name or by desk. */
    boolean isReviewer(Actor actor, Article article) {
        if (!actor.may(Right.WRITE) || !UNDER_REVIEW.contains(article.state())) return false;
        return of(article).standings().stream()
                .map(StepStanding::step)
                .anyMatch(step -> behalf(actor, article, step).isPresent());
    }
}
