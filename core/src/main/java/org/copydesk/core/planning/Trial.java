package org.copydesk.core.planning;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.persistence.planning.Step;

/**
 * One step that an article would go through.
 *
 * @param progress how far the step would have come
 * @param people the names of those who could approve it now
 * @param writers the names of those for whom it is and who cannot, since it is their own work
 * @param away the names of those for whom it is and who are away, with nobody in their place
 * @param due by when it should be done, null unless it would be open and has a time
 */
public record Trial(
        Step step, StepProgress progress, List<String> people, List<String> writers, List<String> away, Instant due) {

    public Trial {
        people = List.copyOf(people);
        writers = List.copyOf(writers);
        away = List.copyOf(away);
    }

    /** Whether too few people could approve it. */
    public boolean isStuck() {
        boolean waits = progress == StepProgress.OPEN || progress == StepProgress.WAITING;
        return waits && !step.guests() && people.size() < step.approvals();
    }
}
