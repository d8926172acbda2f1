package org.copydesk.api.desk;

import org.copydesk.core.planning.DeskPlan.StalePlan;

/**
 * What becomes of reviews in which nothing is decided for long.
 *
 * @param after an ISO 8601 duration, null for never
 * @param then CLOSE or REASSIGN
 * @param by the user name of the editor in whose name it is closed, or who has it to see to then
 */
public record StaleJson(String after, String then, String by) {

    StalePlan plan() {
        return new StalePlan(after, then, by);
    }
}
