package org.copydesk.core.people.keycloak;

import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.RosterEntry;

/**
 * A person as Keycloak knows them.
 *
 * @param email null when none is known
 * @param enabled whether the person may sign in
 * @param roles every role the person holds, from whatever source
 */
public record Account(UUID id, String username, String name, String email, boolean enabled, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** As it stands on the roster. */
    public RosterEntry entry() {
        return new RosterEntry(id, username, name, email, roles, enabled);
    }

    /** What the person may do at this moment: nothing while disabled. */
    public Set<Role> rights() {
        return enabled ? roles : Set.of();
    }
}
