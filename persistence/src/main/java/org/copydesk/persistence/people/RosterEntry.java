package org.copydesk.persistence.people;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works here, as Keycloak last said.
 *
 * @param email null when none is known
 * @param enabled whether the person may sign in
 */
public record RosterEntry(UUID person, String username, String name, String email, Set<Role> roles, boolean enabled) {

    public RosterEntry {
        roles = Set.copyOf(roles);
    }
}
