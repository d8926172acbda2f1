package org.copydesk.api.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.people.staff.PersonRow;
import org.copydesk.persistence.people.Role;

/** The roles that somebody holds or is to hold, as Keycloak calls them. */
public record RolesJson(List<String> roles) {

    private static final int REPEATED = 64;

    static RolesJson of(PersonRow row) {
        return new RolesJson(row.roles().stream().map(RolesJson::name).toList());
    }

    Set<Role> wanted() {
        if (roles == null) throw CallRefused.field("roles", "MISSING", "is missing");
        var wanted = EnumSet.noneOf(Role.class);
        for (int i = 0; i < roles.size(); i++) wanted.add(role(i));
        return wanted;
    }

    private Role role(int index) {
        return Stream.of(Role.values())
                .filter(role -> name(role).equalsIgnoreCase(roles.get(index)))
                .findFirst()
                .orElseThrow(() -> CallRefused.field("roles[" + index + "]", "UNKNOWN", unknown(roles.get(index))));
    }

    /** Repeats what was said where it could be meant as a name. */
    private static String unknown(String role) {
        var names = Arrays.stream(Role.values()).map(RolesJson::name).collect(Collectors.joining(", "));
        var said = role == null || role.length() > REPEATED ? "" : "is “%s” and ".formatted(role);
        return said + "has to be one of " + names;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
