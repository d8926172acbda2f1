package org.copydesk.core.planning;

import java.util.List;

/**
 * A desk as somebody wants it. Null means: as it is, or as usual.
 *
 * @param corrections how many words somebody may have corrected in a text and still approve it
 * @param grace an ISO 8601 duration
 * @param resume {@code STEP} or {@code RESTART}
 * @param closed whether only its people see its articles, beside their authors and those whom a review names
 * @param stale what becomes of reviews in which nothing is decided for long
 * @param members the user names of its people
 * @param now whether articles under way go by the new steps at once, and not from their next round on
 */
public record DeskPlan(
        String title,
        Boolean fourEyes,
        Integer corrections,
        String grace,
        String resume,
        Boolean closed,
        StalePlan stale,
        List<StepPlan> steps,
        List<String> members,
        boolean now) {

    /** A desk with as many corrections as it has, and as open as it is. */
    public DeskPlan(
            String title,
            Boolean fourEyes,
            String grace,
            String resume,
            List<StepPlan> steps,
            List<String> members,
            boolean now) {
        this(title, fourEyes, null, grace, resume, null, null, steps, members, now);
    }

    /**
     * One step as somebody wants it.
     *
     * @param roles in lower case
     * @param people user names
     * @param due an ISO 8601 duration, null for no time
     */
    public record StepPlan(
            String name,
            String title,
            List<String> after,
            List<String> roles,
            List<String> people,
            boolean desk,
            boolean guests,
            int approvals,
            String due,
            Boolean fourEyes,
            List<ItemPlan> checklist,
            boolean skippable) {}

    /**
     * What is to become of reviews in which nothing is decided for long.
     *
     * @param after an ISO 8601 duration, null for never
     * @param then {@code CLOSE} or {@code REASSIGN}
     * @param by the user name of the editor in whose name it is closed, or who has it to see to then
     */
    public record StalePlan(String after, String then, String by) {}

    /** A line of a checklist as somebody wants it. */
    public record ItemPlan(String text, boolean blocking) {}
}
