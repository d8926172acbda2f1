package org.copydesk.core.notifying;

import java.util.Set;
import java.util.UUID;

/**
 * On some node something changed in the inboxes of these people, or there is something to deliver. Whoever has pages of
 * theirs open tells them.
 *
 * @param everybody when nobody knows whose, such as after a time without news
 */
public record Rang(Set<UUID> people, boolean everybody) {

    static final Rang EVERYBODY = new Rang(Set.of(), true);

    public Rang {
        people = Set.copyOf(people);
    }

    public boolean isFor(UUID person) {
        return everybody || people.contains(person);
    }
}
