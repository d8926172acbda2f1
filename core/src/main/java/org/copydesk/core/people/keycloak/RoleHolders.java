package org.copydesk.core.people.keycloak;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.persistence.people.Role;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Who holds which of our roles: by themselves, by a group that they or its parents are in, or by another role of the realm that
 * brings ours along. It costs a few questions a role, where asking person by person costs one for each of thousands.
 */
final class RoleHolders {

    private final RealmResource realm;
    private final Map<String, Set<Role>> held = new HashMap<>();

    RoleHolders(RealmResource realm) {
        this.realm = realm;
        var parts = parts();
        for (var role : Role.values())
            carriers(KeycloakPeople.nameOf(role), parts).forEach(carrier -> hold(role, carrier));
    }

    Set<Role> roles(String user) {
        return held.getOrDefault(user, Set.of());
    }

    /** The roles that each role of several brings along, by their names. */
    private Map<String, Set<String>> parts() {
        return realm.roles().list().stream()
                .filter(RoleRepresentation::isComposite)
                .map(RoleRepresentation::getName)
                .collect(Collectors.toMap(
                        name -> name,
                        name -> realm.roles().get(name).getRealmRoleComposites().stream()
                                .map(RoleRepresentation::getName)
                                .collect(Collectors.toSet())));
    }

    private static Set<String> carriers(String role, Map<String, Set<String>> parts) {
        var carriers = new HashSet<>(Set.of(role));
        boolean isMore = true;
        while (isMore)
            isMore = carriers.addAll(parts.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(carriers::contains))
                    .map(Map.Entry::getKey)
                    .toList());
        return carriers;
    }

    private void hold(Role role, String carrier) {
        var resource = realm.roles().get(carrier);
        hold(role, PageByPage.all((first, limit) -> resource.getUserMembers(first, limit)));
        PageByPage.all((first, limit) -> resource.getRoleGroupMembers(first, limit))
                .forEach(group -> holdIn(role, group));
    }

    private void holdIn(Role role, GroupRepresentation group) {
        var resource = realm.groups().group(group.getId());
        hold(role, PageByPage.all((first, limit) -> resource.members(first, limit)));
        PageByPage.all((first, limit) -> resource.getSubGroups(first, limit, true))
                .forEach(each -> holdIn(role, each));
    }

    private void hold(Role role, List<UserRepresentation> users) {
        users.forEach(user -> held.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(Role.class))
                .add(role));
    }
}
