package org.copydesk.persistence.board;

import java.time.Instant;
import java.util.UUID;

/**
 * A yes that holds, to a step of a round under way.
 *
 * @param step null for one by a guest, which counts for every step that is for guests
 * @param behalf for whom the person stood in, null for nobody
 */
public record YesUnderWay(long article, String step, UUID person, UUID behalf, Instant time) {

    /** A guest's, as a query selects it. */
    public YesUnderWay(long article, UUID person, Instant time) {
        this(article, null, person, null, time);
    }
}
