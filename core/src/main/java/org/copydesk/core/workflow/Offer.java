package org.copydesk.core.workflow;

import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.planning.Step;

/**
 * A move as it stands for one person and one article: open, or refused with a reason.
 *
 * @param row the row of the table that is meant here, such as a late approval
 * @param steps the steps of the review that can be meant, none where it is about none
 */
public record Offer(Move row, Optional<Refusal> refusal, List<Step> steps) {

    /** Whether whoever decides is asked something. */
    public boolean hasForm() {
        return isOpen()
                && move() != Move.SKIP_STEP
                && steps.stream().anyMatch(step -> !step.form().isEmpty());
    }

    /** Whether it has to be said which step is meant. */
    public boolean asksForStep() {
        return isOpen() && steps.size() > 1 && (move() != Move.REQUEST_CHANGES || hasForm());
    }

    /** What people ask for. */
    public Move move() {
        return row.named();
    }

    public boolean isOpen() {
        return refusal.isEmpty();
    }
}
