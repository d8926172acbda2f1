package org.copydesk.persistence.board;

import java.time.Instant;
import java.util.List;

/**
 * The newest round of an article in review.
 *
 * @param waitingSince since when the article waits
 * @param desk whose steps it goes by, null for a round from before there were any
 * @param flow the version of them, 0 for the one step
 * @param begun when it was submitted
 * @param carried the steps that an earlier round has done
 */
public record RoundUnderWay(
        long article, Instant waitingSince, String desk, int flow, Instant begun, List<String> carried) {

    /** As a query selects it. */
    public RoundUnderWay(
            long article, Instant waitingSince, String desk, Integer flow, Instant begun, String[] carried) {
        this(
                article,
                waitingSince,
                desk,
                flow == null ? 0 : flow,
                begun,
                carried == null ? List.of() : List.of(carried));
    }
}
