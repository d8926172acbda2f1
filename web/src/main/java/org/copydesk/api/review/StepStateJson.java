package org.copydesk.api.review;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.review.ReviewView;
import org.copydesk.core.review.ReviewView.StepView;

/**
 * A step of an article's review as it stands.
 *
 * @param state WAITING, OPEN, DONE or SKIPPED
 * @param needed how many approvals it takes
 * @param due by when, null unless it is open and has a time
 */
public record StepStateJson(
        String name, String title, String state, int needed, List<ApprovalJson> approvals, Instant due) {

    public static List<StepStateJson> of(ReviewView review) {
        return review.steps().stream().map(StepStateJson::of).toList();
    }

    private static StepStateJson of(StepView view) {
        var standing = view.standing();
        return new StepStateJson(
                standing.step().name(),
                standing.step().title(),
                standing.progress().name(),
                standing.step().approvals(),
                view.approvals().stream().map(ApprovalJson::of).toList(),
                standing.due());
    }
}
