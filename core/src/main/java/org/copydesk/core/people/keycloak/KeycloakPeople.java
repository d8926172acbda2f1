package org.copydesk.core.people.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.people.Role;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** People and their roles in a realm of Keycloak. */
@ApplicationScoped
public class KeycloakPeople implements Directory {

    /** More people than this are not asked for when only somebody is looked for. */
    private static final int ENOUGH = 100;

    @Inject
    Connection keycloak;

    @Inject
    SignIns signIns;

    @Override
    public List<Account> all() {
        return keycloak.ask(realm -> {
            var holders = new RoleHolders(realm);
            return PageByPage.all((first, limit) -> realm.users().search(null, first, limit, true)).stream()
                    .map(user -> account(user, holders.roles(user.getId())))
                    .distinct() // whoever moves to another page meanwhile is on both
                    .toList();
        });
    }

    @Override
    public Optional<Account> find(UUID id) {
        return keycloak.ask(realm -> {
            try {
                return Optional.of(account(
                        user(realm, id).toRepresentation(),
                        ours(roles(realm, id).listEffective())));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<Account> named(String username) {
        return keycloak.ask(realm -> realm.users().searchByUsername(username, true).stream()
                .findFirst()
                .map(user -> account(
                        user, ours(roles(realm, UUID.fromString(user.getId())).listEffective()))));
    }

    @Override
    public Map<UUID, Instant> lastSignIns() {
        return signIns.last();
    }

    @Override
    public Set<Role> ownRoles(UUID id) {
        return keycloak.ask(realm -> ours(roles(realm, id).listAll()));
    }

    @Override
    public Set<UUID> holders(Role role) {
        return keycloak.ask(realm -> realm.roles().get(nameOf(role)).getUserMembers(0, ENOUGH).stream()
                .filter(UserRepresentation::isEnabled)
                .map(user -> UUID.fromString(user.getId()))
                .collect(Collectors.toSet()));
    }

    @Override
    public int count() {
        return keycloak.ask(realm -> realm.users().count());
    }

    @Override
    public Set<UUID> disabled() {
        return keycloak.ask(realm ->
                PageByPage.all((first, limit) ->
                                realm.users().search(null, null, null, null, first, limit, false, true))
                        .stream()
                        .map(user -> UUID.fromString(user.getId()))
                        .collect(Collectors.toSet()));
    }

    @Override
    public void grant(UUID id, Set<Role> roles) {
        if (!roles.isEmpty()) keycloak.tell(realm -> roles(realm, id).add(theirs(realm, roles)));
    }

    @Override
    public void revoke(UUID id, Set<Role> roles) {
        if (!roles.isEmpty()) keycloak.tell(realm -> roles(realm, id).remove(theirs(realm, roles)));
    }

    @Override
    public void enable(UUID id, boolean enabled) {
        keycloak.tell(realm -> {
            var user = user(realm, id).toRepresentation();
            user.setEnabled(enabled);
            user(realm, id).update(user);
        });
    }

    @Override
    public UUID create(Newcomer newcomer) {
        var user = new UserRepresentation();
        user.setUsername(newcomer.username());
        user.setFirstName(newcomer.firstName());
        user.setLastName(newcomer.lastName());
        if (newcomer.hasEmail()) user.setEmail(newcomer.email());
        user.setEnabled(true);
        return keycloak.ask(realm -> {
            try (var answer = realm.users().create(user)) {
                if (answer.getStatusInfo() == Response.Status.CONFLICT) throw new NewcomerRefused(true);
                if (answer.getStatusInfo() == Response.Status.BAD_REQUEST) throw new NewcomerRefused(false);
                return UUID.fromString(CreatedResponseUtil.getCreatedId(answer));
            }
        });
    }

    @Override
    public void remove(UUID id) {
        keycloak.tell(realm -> user(realm, id).remove());
    }

    @Override
    public boolean sendsMail() {
        var smtp = keycloak.ask(RealmResource::toRepresentation).getSmtpServer();
        return smtp != null && smtp.get("host") != null;
    }

    @Override
    public void mailPasswordLink(UUID id) {
        keycloak.tell(realm -> user(realm, id).executeActionsEmail(List.of("UPDATE_PASSWORD")));
    }

    @Override
    public void setTemporaryPassword(UUID id, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        keycloak.tell(realm -> user(realm, id).resetPassword(credential));
    }

    private static Account account(UserRepresentation user, Set<Role> roles) {
        var id = UUID.fromString(user.getId());
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Account(
                id,
                user.getUsername(),
                name.isEmpty() ? user.getUsername() : name,
                user.getEmail(),
                user.isEnabled(),
                roles);
    }

    private static UserResource user(RealmResource realm, UUID id) {
        return realm.users().get(id.toString());
    }

    private static RoleScopeResource roles(RealmResource realm, UUID id) {
        return user(realm, id).roles().realmLevel();
    }

    private static Set<Role> ours(List<RoleRepresentation> roles) {
        var names = roles.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(nameOf(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<RoleRepresentation> theirs(RealmResource realm, Set<Role> roles) {
        return roles.stream()
                .map(role -> realm.roles().get(nameOf(role)).toRepresentation())
                .toList();
    }

    static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
