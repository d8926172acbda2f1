package org.copydesk.core.workflow;

import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.CHANGES_REQUESTED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.IN_REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.review.Approval;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.review.Rounds;

/** Who may write in an article, in which states, and what new content does to its review. */
@ApplicationScoped
public class Editing {

    private static final Set<State> OPEN = EnumSet.of(DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED);

    @Inject
    Rounds rounds;

    @Inject
    FourEyes fourEyes;

    @Inject
    ReviewPaths paths;

    /** Why the person may not write in the article; empty when they may. */
    public Optional<Refusal> refusal(Actor actor, Article article) {
        if (!actor.may(Right.WRITE)) return Optional.of(Refusal.ROLE_MISSING);
        return OPEN.contains(article.state()) ? Optional.empty() : Optional.of(Refusal.WRONG_STATE);
    }

    /** @throws Refused when the person may not write in the article */
    public void check(Actor actor, Article article) {
        refusal(actor, article).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /** New content voids the approvals of the old, which it says, and what was approved waits for review again. */
    public List<Approval> contentChanged(Article article, Revision head, Instant now) {
        if (article.state() != IN_REVIEW && article.state() != APPROVED) return List.of();
        var voided = rounds.approvals(article.id());
        voided.forEach(approval -> approval.overtaken(now));
        article.voidApproval();
        article.waitsForOthersThan(fourEyes.barredAfter(article, head));
        if (article.state() == APPROVED) {
            article.move(Move.REOPEN, now);
            rounds.newest(article).ifPresent(Round::reopen);
        }
        paths.settle(article);
        return voided;
    }
}
