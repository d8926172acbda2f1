package org.copydesk.core.workflow;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Role;

/**
 * A request with everything the rules look at. The two suppliers ask the database, so they are asked only by the rule that
 * needs them.
 *
 * @param isSubmitter whether the actor submitted what is in review
 * @param isOwnWork whether nobody but the actor had a hand in the text, on a desk that minds
 */
record Attempt(
        MoveRequest request,
        Actor actor,
        Article article,
        Instant now,
        BooleanSupplier isSubmitter,
        BooleanSupplier isOwnWork) {

    Move move() {
        return request.move();
    }

    boolean needs(Need need) {
        return move().needs(need);
    }

    boolean isByTheRightPerson() {
        if (actor.has(Role.EDITOR)) return true;
        if (move().by() == By.EDITOR || !actor.writes()) return false;
        return actor.id().equals(article.author()) || (move().by() == By.SUBMITTER_TOO && isSubmitter.getAsBoolean());
    }

    /** Whether the actor says that they read a revision that is not the newest. */
    boolean hasReadAnother() {
        return request.seen() != null && request.seen() != article.revision();
    }

    /** An approval after the fact: of something that went out without one. */
    boolean isLateApproval() {
        return move() == Move.APPROVE && article.isUnreviewed() && article.state() == Move.PUBLISH_UNREVIEWED.to();
    }
}
