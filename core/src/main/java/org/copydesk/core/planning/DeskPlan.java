package org.copydesk.core.planning;

import java.util.List;

/**
 * A desk as somebody wants it. Null means: as it is, or as usual.
 *
 * @param corrections how many words somebody may have corrected in a text and still approve it
 * @param grace an ISO 8601 duration
 * @param resume {@code STEP} or {@code RESTART}
 * @param closed whether only its people see its articles, beside their authors and those whom a review names
 * @param quickFixes whether editors may correct what readers see without a round of review
 * @param stale what becomes of reviews in which nothing is decided for long
 * @param hours when it works
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
        Boolean quickFixes,
        StalePlan stale,
        HoursPlan hours,
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
        this(title, fourEyes, null, grace, resume, null, null, null, null, steps, members, now);
    }

    /**
     * One step as somebody wants it.
     *
     * @param roles in lower case
     * @param people user names
     * @param due an ISO 8601 duration, null for no time
     * @param form what whoever decides is asked, null for nothing
     * @param anonymous whether the author does not learn who reviews
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
            boolean skippable,
            List<QuestionPlan> form,
            boolean anonymous) {}

    /**
     * A question of a review form as somebody wants it.
     *
     * @param name what programs call it; short and without spaces
     * @param kind {@code SCORE} or {@code TEXT}
     * @param words what the scores from 1 to 5 are called; null or none for the usual words
     * @param confidential whether the answer is kept from the author
     */
    public record QuestionPlan(
            String name, String text, String kind, List<String> words, boolean required, boolean confidential) {}

    /**
     * What is to become of reviews in which nothing is decided for long.
     *
     * @param after an ISO 8601 duration, null for never
     * @param then {@code CLOSE} or {@code REASSIGN}
     * @param by the user name of the editor in whose name it is closed, or who has it to see to then
     */
    public record StalePlan(String after, String then, String by) {}

    /**
     * When a desk is to work, so that due times run only then.
     *
     * @param days in the language of programs: {@code MONDAY}; null or none for round the clock
     * @param from when a day's work begins, such as 09:00
     * @param to when it ends; on the next day where that is no later than it begins
     * @param zone such as Europe/Berlin
     */
    public record HoursPlan(List<String> days, String from, String to, String zone) {}

    /** A line of a checklist as somebody wants it. */
    public record ItemPlan(String text, boolean blocking) {}
}
