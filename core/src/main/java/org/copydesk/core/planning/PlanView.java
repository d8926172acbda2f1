package org.copydesk.core.planning;

import java.time.Instant;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.planning.Plan;

/**
 * A plan with the names of its people.
 *
 * @param person null when it is nobody's yet
 * @param article null until it is begun
 */
public record PlanView(
        long id,
        String title,
        String desk,
        Person person,
        Instant due,
        Integer words,
        String note,
        Person planner,
        Instant created,
        Long article) {

    static PlanView of(Plan plan, Person person, Person planner) {
        return new PlanView(
                plan.id(),
                plan.title(),
                plan.desk(),
                person,
                plan.due(),
                plan.words(),
                plan.note(),
                planner,
                plan.created(),
                plan.article());
    }
}
