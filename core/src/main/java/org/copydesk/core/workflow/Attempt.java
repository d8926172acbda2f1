package org.copydesk.core.workflow;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.ReviewForm.Wrong;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.By;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Need;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Step;

/**
 * A request with everything the rules look at. The suppliers ask the database, so they are asked only by the rule that
 * needs them.
 *
 * @param isSubmitter whether the actor submitted what is in review
 * @param step what the review's steps have to do with it
 * @param isWithinGrace whether what readers see can still be taken back
 * @param isEmbargoed whether it is kept from readers until a time that is still to come
 * @param isQuickFixAllowed whether the article's desk lets what readers see be corrected without a round of review
 * @param isOwnWork whether nobody but the actor had a hand in the text, on a desk that minds
 */
record Attempt(
        MoveRequest request,
        Actor actor,
        Article article,
        Instant now,
        BooleanSupplier isSubmitter,
        BooleanSupplier isOwnWork,
        BooleanSupplier isWithinGrace,
        BooleanSupplier isEmbargoed,
        BooleanSupplier isQuickFixAllowed,
        Supplier<StepAttempt> step) {

    /** The row of the table that is meant. */
    Move move() {
        var move = request.move();
        boolean byStep = move == Move.APPROVE || move == Move.SKIP_STEP;
        boolean reviewsOn = move == Move.TAKE_BACK_REQUEST && !restoresApproval();
        return move.meantFor(article, reviewsOn || (byStep && step.get().leavesSteps()));
    }

    /** Whether changes were asked for of just this text when it had been approved. */
    private boolean restoresApproval() {
        var decision = request.undoes();
        return decision != null
                && State.APPROVED.name().equals(decision.from())
                && article.content().equals(decision.content());
    }

    /** Whether the article stands where the move begins. */
    boolean leaves() {
        return move().leaves(article.state()) && (article.isUnreviewed() || !needs(Need.UNREVIEWED));
    }

    boolean needs(Need need) {
        return move().needs(need);
    }

    boolean isByTheRightPerson() {
        if (actor.may(Right.EDIT)) return move().by() != By.NOBODY;
        if (move().by() == By.EDITOR || move().by() == By.NOBODY || !actor.may(Right.WRITE)) return false;
        if (move().by() == By.REVIEWER) return step.get().isReviewer();
        if (move().by() == By.DECIDER)
            return request.undoes() != null
                    && actor.id().equals(request.undoes().actor());
        return actor.id().equals(article.author()) || (move().by() == By.SUBMITTER_TOO && isSubmitter.getAsBoolean());
    }

    /** Whether it shows readers another text than they were shown before. */
    boolean showsReadersAnother() {
        return move().to() == State.PUBLISHED && move() != Move.APPROVE_LATE && article.slug() != null;
    }

    boolean asksForStep() {
        return needs(Need.OPEN_STEP) || needs(Need.SKIPPABLE_STEP);
    }

    /** Whether it is a reviewer's word about a step, beside an approval. */
    private boolean sendsBack() {
        return request.move() == Move.REQUEST_CHANGES
                && article.state() == State.IN_REVIEW
                && step.get().path().hasSteps();
    }

    /** Whether changes are requested in the name of a step that is named. */
    boolean sendsBackBy(Predicate<StepAttempt> standing) {
        return sendsBack() && standing.test(step.get());
    }

    /** The steps that can be meant: those that it can be a decision about, or that may be skipped. */
    List<Step> eligible() {
        return needs(Need.SKIPPABLE_STEP) ? step.get().path().skippable() : decided();
    }

    /** The steps that it can be a decision about: the one that is meant, or all that wait for the person. */
    List<Step> decided() {
        boolean approves = request.move() == Move.APPROVE && needs(Need.OPEN_STEP);
        if (!approves && !sendsBack()) return List.of();
        var meant = step.get().step();
        return meant == null ? step.get().mine() : List.of(meant);
    }

    /** The questions that this decision comes with answers to, as far as it is clear which. */
    ReviewForm form() {
        var clear = decided().size() == 1 ? decided().get(0).form() : List.<Question>of();
        return new ReviewForm(clear, request.answers());
    }

    /** Whether its first answer that cannot be taken cannot be for this reason. */
    boolean isAnsweredWrongly(Wrong how) {
        return form().fault().filter(fault -> fault.wrong() == how).isPresent();
    }

    /** Whether the actor says that they read a revision that is not the newest. */
    boolean hasReadAnother() {
        return request.seen() != null && request.seen() != article.revision();
    }
}
