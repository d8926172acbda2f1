package org.copydesk.core.people;

import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.people.Role;

/** Somebody who is signed in, with the rights they have at this moment. */
public record Actor(UUID id, String username, String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this person writes or edits here at all. */
    public boolean writes() {
        return has(Role.AUTHOR) || has(Role.EDITOR);
    }

    public Viewer viewer() {
        return new Viewer(id, has(Role.EDITOR));
    }
}
