package org.copydesk.api.review;

import java.time.Instant;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.TimeValue;

/**
 * Who is to see to the article.
 *
 * @param person a user name; one's own is a claim
 */
public record NewAssigneeJson(String person, String step, String due) {

    String named() {
        if (person == null || person.isBlank()) throw CallRefused.field("person", "MISSING", "is missing");
        return person;
    }

    Instant time() {
        return TimeValue.moment("due", due);
    }
}
