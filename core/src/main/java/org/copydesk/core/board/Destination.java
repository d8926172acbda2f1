package org.copydesk.core.board;

import java.io.Serializable;
import java.util.List;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Move;

/**
 * A column that an article could go to, as it stands for one person.
 *
 * @param steps the titles of the steps that share the column
 * @param moves those that lead there and are open to the person, none where it cannot go there
 * @param refusal why the one that leads there is refused; null when none does or one is open
 * @param obstacle why none leads there; null when one does
 * @param before the titles of the steps that come first
 */
public record Destination(
        Lane.Kind kind,
        String lane,
        List<String> steps,
        List<Move> moves,
        Refusal refusal,
        Obstacle obstacle,
        List<String> before)
        implements Serializable {

    /** Why no move leads from one column to another. The names are message keys. */
    public enum Obstacle {
        /** Steps of the review come first. */
        STEPS_FIRST,
        /** Nobody has approved it. */
        NOT_APPROVED,
        /** It does not go that way. */
        NO_WAY
    }

    public boolean isOpen() {
        return !moves.isEmpty();
    }
}
