package org.copydesk.api.review;

import java.time.Instant;
import org.copydesk.core.review.Assigning.Assignee;

/**
 * Who has the article to see to.
 *
 * @param person a user name
 * @param step the step of review, null for the article as a whole
 */
public record AssigneeJson(String person, String name, String step, Instant due) {

    public static AssigneeJson of(Assignee assignee) {
        return new AssigneeJson(
                assignee.person().username(), assignee.person().name(), assignee.step(), assignee.due());
    }
}
