package org.copydesk.core.workflow;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.planning.Step;

/**
 * What the steps of a review have to do with a request of somebody's. Where there are none, nothing stands in the way but
 * threads that block.
 *
 * @param named the step that the request names, null for none
 * @param mine the open steps that are for the person
 * @param step the one that is meant, null where that is not clear
 * @param behalf for whom the person stands in at that step, null for nobody
 * @param leavesSteps whether other steps are left when it is done
 * @param leavesItUnread whether nobody at all would have approved the text when it is done
 */
record StepAttempt(
        ReviewPath path,
        String named,
        List<Step> mine,
        boolean isReviewer,
        Step step,
        UUID behalf,
        boolean leavesSteps,
        boolean isApprovedAlready,
        boolean isBlocked,
        boolean isUnchecked,
        boolean leavesItUnread) {

    /** A review without steps, which editors decide. */
    static StepAttempt without(boolean blocked) {
        return new StepAttempt(
                ReviewPath.NONE, null, List.of(), false, null, null, false, false, blocked, false, false);
    }

    boolean isForOthers() {
        if (!path.hasSteps()) return false;
        return mine.isEmpty()
                || (named != null
                        && isOpen()
                        && mine.stream().noneMatch(one -> one.name().equals(named)));
    }

    /** Whether it is not clear which of several forms a decision is to come with. */
    boolean isFormUnclear() {
        return named == null
                && step == null
                && mine.stream().anyMatch(one -> !one.form().isEmpty());
    }

    /** Whether the step that is named is not one that waits for the person. */
    boolean isNamedInVain() {
        return named != null
                && isOpen()
                && mine.stream().noneMatch(one -> one.name().equals(named));
    }

    boolean isUnclear() {
        return path.hasSteps() && named == null && step == null;
    }

    boolean isUnknown() {
        return named != null && path.step(named).isEmpty();
    }

    boolean isNotOpen() {
        return named != null && !isUnknown() && !isOpen();
    }

    boolean isNotSkippable() {
        return !path.hasSteps()
                || leavesItUnread
                || (step == null ? path.skippable().isEmpty() : !step.skippable());
    }

    private boolean isOpen() {
        return path.open().stream().anyMatch(open -> open.name().equals(named));
    }
}
