package org.copydesk.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.persistence.people.Person;

/**
 * How the review of an article stands.
 *
 * @param steps those of the newest round, none where the desk has the one step
 * @param assignees who has what to see to
 * @param blocking how many open threads stand in the way of some step
 */
public record ReviewView(List<StepView> steps, List<Assigning.Assignee> assignees, int blocking) {

    /** Of an article that is begun just now. */
    public static final ReviewView NONE = new ReviewView(List.of(), List.of(), 0);

    /**
     * One step of the review.
     *
     * @param approvals every yes that was ever given to it in this round
     * @param asked who is named for it and has not approved it, as long as it is not done; none where its reviewers are numbers
     * @param standIns by who is asked and away now, those who stand in for them
     * @param deserted whether it is open and nobody is left who could approve it, so that editors may
     */
    public record StepView(
            StepStanding standing,
            List<Yes> approvals,
            List<Person> asked,
            Map<UUID, List<Person>> standIns,
            boolean deserted) {}

    /**
     * A yes.
     *
     * @param content the hash of what exactly was approved
     * @param voided whether it no longer holds
     */
    public record Yes(Person person, Person behalf, Instant time, String content, boolean voided) {}
}
