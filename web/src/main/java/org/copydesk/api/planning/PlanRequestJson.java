package org.copydesk.api.planning;

import org.copydesk.api.request.TimeValue;
import org.copydesk.core.planning.PlanRequest;

/**
 * A plan as a caller writes it down.
 *
 * @param due ISO 8601 with an offset or a zone
 */
public record PlanRequestJson(String title, String desk, String person, String due, Integer words, String note) {

    PlanRequest request() {
        return new PlanRequest(title, desk, person, TimeValue.moment("due", due), words, note);
    }
}
