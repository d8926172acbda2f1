package org.copydesk.api.move;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.workflow.MoveRequest;

/**
 * The same move for several articles.
 *
 * @param revisions the one that the caller read of each, by the article's id
 */
public record BulkJson(List<Long> ids, Map<String, Integer> revisions, String move, String note, Boolean confirm) {

    private static final int MOST = 100;

    List<Long> chosen() {
        if (ids == null || ids.isEmpty()) throw CallRefused.field("ids", "MISSING", "has to name at least one");
        if (ids.size() > MOST) throw CallRefused.field("ids", "TOO_MANY", "has more than " + MOST + " entries");
        return ids;
    }

    Map<Long, Integer> read() {
        var read = new HashMap<Long, Integer>();
        if (revisions != null)
            for (long id : ids) {
                var revision = revisions.get(Long.toString(id));
                if (revision != null) read.put(id, revision);
            }
        return read;
    }

    MoveRequest request() {
        return new RequestJson(move, note, null, confirm, null, null, null, null, null).request(null);
    }
}
