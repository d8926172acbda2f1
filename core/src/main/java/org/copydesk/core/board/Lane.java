package org.copydesk.core.board;

import java.util.List;
import org.copydesk.persistence.planning.Plan;

/**
 * A column of the board.
 *
 * @param key what it is called in addresses and where its limit is kept
 * @param steps the titles of the steps of a review that share it, none for all others
 * @param count how many there are in all
 * @param limit how many it should hold at most, null for no limit
 * @param cards the first of them, as many as are shown
 * @param plans the same where it holds plans
 */
public record Lane(
        Kind kind, String key, List<String> steps, long count, Integer limit, List<BoardCard> cards, List<Plan> plans) {

    /** What a column holds. The names are message keys. */
    public enum Kind {
        PLANNED,
        DRAFT,
        /** What is in review at a desk that has one step. */
        REVIEW,
        /** What waits for a step, or for one of steps side by side. */
        STEP,
        APPROVED,
        SCHEDULED,
        LIVE
    }

    /** How many lie in it than should; 0 or less when it holds what it should. */
    public long over() {
        return limit == null ? 0 : count - limit;
    }

    /** How many there are that are not shown. */
    public long more() {
        return count - cards.size() - plans.size();
    }
}
