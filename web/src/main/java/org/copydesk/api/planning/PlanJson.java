package org.copydesk.api.planning;

import java.time.Instant;
import org.copydesk.core.planning.PlanView;
import org.copydesk.persistence.people.Person;

/** A plan; people are named by their user names. */
public record PlanJson(
        long id,
        String title,
        String desk,
        String person,
        Instant due,
        Integer words,
        String note,
        String planner,
        Instant created,
        Long article) {

    static PlanJson of(PlanView plan) {
        return new PlanJson(
                plan.id(),
                plan.title(),
                plan.desk(),
                name(plan.person()),
                plan.due(),
                plan.words(),
                plan.note(),
                name(plan.planner()),
                plan.created(),
                plan.article());
    }

    private static String name(Person person) {
        return person == null ? null : person.username();
    }
}
