package org.copydesk.core.people.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.people.ListedPerson;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.RosterEntry;

/**
 * One line of the list of people.
 *
 * @param email null when none is known
 * @param lastSignIn null when the person is not known to have signed in
 */
public record PersonRow(
        UUID id, String username, String name, String email, List<Role> roles, boolean enabled, Instant lastSignIn)
        implements Serializable {

    /** Never to be taken for somebody else of that name. */
    public String unmistakable() {
        return "%s (%s)".formatted(name, username);
    }

    static PersonRow of(ListedPerson listed) {
        return of(listed.entry(), listed.lastSignIn());
    }

    static PersonRow of(RosterEntry entry, Instant lastSignIn) {
        return new PersonRow(
                entry.person(),
                entry.username(),
                entry.name(),
                entry.email(),
                entry.roles().stream().sorted().toList(),
                entry.enabled(),
                lastSignIn);
    }
}
