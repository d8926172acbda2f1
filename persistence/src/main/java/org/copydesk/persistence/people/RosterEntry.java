package org.copydesk.persistence.people;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works here, as Keycloak last said.
 *
 * @param name without signs that nobody sees; the user name where there is no other
 * @param email null when none is known
 * @param enabled whether the person may sign in
 */
public record RosterEntry(UUID person, String username, String name, String email, Set<Role> roles, boolean enabled) {

    public RosterEntry {
        roles = Set.copyOf(roles);
        var plain = NameLikeness.plain(name);
        name = plain.isEmpty() ? username : plain;
    }

    /** The name with what nobody else has, for those who choose between people. */
    public String unmistakable() {
        return "%s (%s)".formatted(name, username);
    }
}
