package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same move for several articles, each on its own: what one of them refuses keeps no other from moving. Who asks means the
 * articles as they stand.
 */
@ApplicationScoped
public class BulkHandover {

    /** What became of an article that moved; all others have the name of why not. */
    public static final String DONE = "DONE";

    /** There is no such article, or none that the person may see. */
    public static final String NOT_FOUND = "NOT_FOUND";

    @Inject
    Handover handover;

    @Inject
    ArticleDoor door;

    /** What became of each, by the articles' ids. */
    public Map<Long, String> perform(List<Long> ids, MoveRequest request) {
        Map<Long, String> outcomes = new LinkedHashMap<>();
        ids.stream().distinct().forEach(id -> outcomes.put(id, outcome(id, request)));
        return outcomes;
    }

    private String outcome(long id, MoveRequest request) {
        try {
            handover.perform(id, request.seen(door.read(id).revision()));
            return DONE;
        } catch (Refused refused) {
            return refused.refusal().name();
        } catch (ArticleNotFound unseen) {
            return NOT_FOUND;
        }
    }
}
