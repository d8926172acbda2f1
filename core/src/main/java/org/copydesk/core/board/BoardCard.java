package org.copydesk.core.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.persistence.board.CardRow;

/**
 * An article on the board.
 *
 * @param open the steps of its review that wait
 * @param blocked the names of those that a discussion stands in the way of; "" for one that stands in the way of all
 * @param wanted by when somebody is to have done their part, null for no time
 * @param people the names of those who have it to see to
 */
public record BoardCard(
        CardRow row, List<StepStanding> open, List<String> blocked, Instant wanted, List<String> people) {

    /** The next time by which something is to be done; null for none. */
    public Instant due() {
        return Stream.concat(
                        Stream.of(wanted == null ? Instant.MAX : wanted),
                        open.stream().map(StepStanding::due))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(time -> !time.equals(Instant.MAX))
                .orElse(null);
    }

    /** Whether a discussion stands in the way of this step. */
    public boolean isBlocked(StepStanding step) {
        return blocked.contains("") || blocked.contains(step.step().name());
    }

    /** Whether a discussion stands in the way where there is the one step only. */
    public boolean isHeldUp() {
        return open.isEmpty() && !blocked.isEmpty();
    }
}
