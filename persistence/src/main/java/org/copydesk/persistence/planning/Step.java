package org.copydesk.persistence.planning;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.people.Role;

/**
 * One step of a desk's review. Immutable.
 *
 * @param name a short name without spaces, unlike all others of the desk
 * @param after the names of the steps that come before it; steps with the same ones stand side by side
 * @param roles whoever holds one of these may approve
 * @param people these may approve
 * @param desk the members of the desk may approve
 * @param guests a guest's yes counts too
 * @param approvals how many different people have to approve
 * @param due how long it should take, null for no time
 * @param fourEyes whether nobody approves their own work; null for what the desk says
 * @param skippable whether it may be passed over for urgent news
 * @param form what whoever decides it is asked
 * @param anonymous whether the author does not learn who reviews in it
 */
public record Step(
        String name,
        String title,
        List<String> after,
        Set<Role> roles,
        List<UUID> people,
        boolean desk,
        boolean guests,
        int approvals,
        Duration due,
        Boolean fourEyes,
        List<CheckItem> checklist,
        boolean skippable,
        List<Question> form,
        boolean anonymous)
        implements Serializable {

    /** The same without saying who is named for it. */
    public Step withoutNames() {
        return new Step(
                name, title, after, roles, List.of(), desk, guests, approvals, due, fourEyes, checklist, skippable,
                form, anonymous);
    }

    public Step {
        after = List.copyOf(after);
        roles = Set.copyOf(roles);
        people = List.copyOf(people);
        checklist = List.copyOf(checklist);
        form = List.copyOf(form);
    }
}
