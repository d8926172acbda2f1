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

    public boolean may(Right right) {
        return right.isGivenBy(roles);
    }

    public Viewer viewer() {
        return new Viewer(id, may(Right.EDIT));
    }
}
