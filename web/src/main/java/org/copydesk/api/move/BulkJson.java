package org.copydesk.api.move;

import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.workflow.MoveRequest;

/** The same move for several articles. */
public record BulkJson(List<Long> ids, String move, String note, Boolean confirm) {

    private static final int MOST = 100;

    List<Long> chosen() {
        if (ids == null || ids.isEmpty()) throw CallRefused.field("ids", "MISSING", "has to name at least one");
        if (ids.size() > MOST) throw CallRefused.field("ids", "TOO_MANY", "has more than " + MOST + " entries");
        if (ids.contains(null)) throw CallRefused.field("ids", "WRONG_TYPE", "has to be a list of numbers");
        return ids;
    }

    MoveRequest request() {
        return new RequestJson(move, note, null, confirm, null, null, null, null).request(null);
    }
}
