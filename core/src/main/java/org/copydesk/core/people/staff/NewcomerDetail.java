package org.copydesk.core.people.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.persistence.people.Role;

/**
 * What has to be said of somebody who is invited: one name is enough, and not everybody has an address; as the realm sees it.
 * The names are message keys.
 */
public enum NewcomerDetail {
    USERNAME,
    NAME,
    EMAIL,
    ROLES;

    private static final Pattern USABLE_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,64}");
    private static final Pattern USABLE_EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** Everything that is missing or cannot be used. */
    static Set<NewcomerDetail> wrongWith(Newcomer newcomer, Set<Role> roles) {
        var wrong = EnumSet.noneOf(NewcomerDetail.class);
        if (!USABLE_NAME.matcher(newcomer.username()).matches()) wrong.add(USERNAME);
        if (newcomer.firstName().isEmpty() && newcomer.lastName().isEmpty()) wrong.add(NAME);
        if (newcomer.hasEmail() && !USABLE_EMAIL.matcher(newcomer.email()).matches()) wrong.add(EMAIL);
        if (roles.isEmpty()) wrong.add(ROLES);
        return wrong;
    }
}
