package org.copydesk.web.article;

import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.persistence.article.Move.RECALL;
import static org.copydesk.persistence.article.Move.REQUEST_CHANGES;
import static org.copydesk.persistence.article.Move.RESTORE;
import static org.copydesk.persistence.article.Move.REVISE;
import static org.copydesk.persistence.article.Move.SKIP_STEP;
import static org.copydesk.persistence.article.Move.SUBMIT;
import static org.copydesk.persistence.article.Move.TRASH;
import static org.copydesk.persistence.article.Move.WITHDRAW;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Offer;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/**
 * The open moves as the decision bar shows them: the one to make next, those beside it, and the rare ones.
 *
 * @param own whether the article is the person's own
 */
public record Offers(List<Offer> all, State state, boolean own) {

    private static final List<Move> NEXT = List.of(APPROVE, PUBLISH, SUBMIT, REVISE, RESTORE);
    private static final Set<Move> DECIDING = EnumSet.of(APPROVE, REQUEST_CHANGES);
    private static final Set<Move> RARE = EnumSet.of(SKIP_STEP, PUBLISH_UNREVIEWED, WITHDRAW, TRASH);
    private static final Set<Refusal> PLAIN = EnumSet.of(
            Refusal.ROLE_MISSING,
            Refusal.WRONG_STATE,
            Refusal.NOT_LIVE,
            Refusal.STILL_LIVE,
            Refusal.STEP_NOT_SKIPPABLE);

    /** Null when there is none: what was sent back is for its author to submit again. */
    public Move primary() {
        return NEXT.stream()
                .filter(move -> open().anyMatch(move::equals))
                .filter(move -> move != SUBMIT || own || state != State.CHANGES_REQUESTED)
                .findFirst()
                .orElse(null);
    }

    public List<Move> beside() {
        return open().filter(move -> move != primary() && !isRare(move)).toList();
    }

    public List<Move> rare() {
        return open().filter(this::isRare).toList();
    }

    /** Whoever may decide seldom takes the decision away from themselves. */
    private boolean isRare(Move move) {
        return RARE.contains(move) || (move == RECALL && open().anyMatch(DECIDING::contains));
    }

    /** Why a move that one would look for is not there. */
    public List<Refusal> reasons() {
        return all.stream()
                .flatMap(offer -> offer.refusal().stream())
                .filter(refusal -> !PLAIN.contains(refusal))
                .distinct()
                .toList();
    }

    /** The key of what the move does here: a late approval leaves the article where it is, and takes the mark off it. */
    public String named(Move move) {
        return move == APPROVE && !move.leaves(state) ? "APPROVE.late" : move.name();
    }

    private Stream<Move> open() {
        return all.stream().filter(Offer::isOpen).map(Offer::move);
    }
}
