package org.copydesk.api.review;

import java.util.List;
import org.copydesk.api.problem.CallRefused;

/**
 * Several to be decided at once.
 *
 * @param note why, null for nothing
 */
public record ChosenJson(List<Long> ids, String note) {

    private static final int MOST = 1_000;

    List<Long> chosen() {
        if (ids == null || ids.isEmpty()) throw CallRefused.field("ids", "MISSING", "has to name at least one");
        if (ids.size() > MOST) throw CallRefused.field("ids", "TOO_MANY", "has more than " + MOST + " entries");
        return ids;
    }
}
