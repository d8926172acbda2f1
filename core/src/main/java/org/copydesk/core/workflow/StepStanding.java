package org.copydesk.core.workflow;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.workflow.ReviewPath.Yes;
import org.copydesk.persistence.planning.Step;

/**
 * One step of a review as it stands.
 *
 * @param approvals those that hold, oldest first
 * @param since when its turn came, null while it has not
 * @param due by when it should be done, null unless it is open and has a time
 */
public record StepStanding(Step step, StepProgress progress, List<Yes> approvals, Instant since, Instant due) {

    /** How far a step has come. */
    public enum StepProgress {
        WAITING,
        OPEN,
        DONE,
        SKIPPED
    }

    /** Whether nobody has said the last word on it yet. */
    public boolean isPending() {
        return !isOver();
    }

    boolean isOver() {
        return progress == StepProgress.DONE || progress == StepProgress.SKIPPED;
    }
}
