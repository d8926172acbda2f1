package org.copydesk.core.people;

import static org.copydesk.persistence.people.Role.ADMIN;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import java.util.Set;
import org.copydesk.persistence.people.Role;

/** What a role allows, whatever it is done to. */
public enum Right {
    /** To begin articles, and to write in those that one may see. */
    WRITE(AUTHOR, EDITOR),
    /** To see every article and decide about it. */
    EDIT(EDITOR),
    /** To say what people may do, and to look into the record. */
    ADMINISTER(ADMIN);

    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Set.of(roles);
    }

    boolean isGivenBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
