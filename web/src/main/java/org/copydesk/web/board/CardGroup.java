package org.copydesk.web.board;

import java.util.List;
import org.copydesk.core.board.BoardCard;
import org.copydesk.persistence.planning.Plan;

/**
 * Cards of a column that stand together.
 *
 * @param title what they have in common, "" where all stand together
 */
public record CardGroup(String title, List<Plan> plans, List<BoardCard> cards) {

    public int getSize() {
        return plans.size() + cards.size();
    }

    public boolean isTitled() {
        return !title.isEmpty();
    }
}
