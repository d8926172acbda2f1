package org.copydesk.core.people.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.people.Role;

/** The accounts of all people. Every method throws {@link KeycloakUnreachable} when they cannot be asked for or changed. */
public interface Directory {

    /** Everybody who has an account. */
    List<Account> all();

    Optional<Account> find(UUID id);

    Optional<Account> named(String username);

    /** When people signed in last, as far as that is remembered. */
    Map<UUID, Instant> lastSignIns();

    /** The roles that are the person's own; others of theirs come with a group or with another role. */
    Set<Role> ownRoles(UUID id);

    /** Those who hold the role themselves and may sign in. */
    Set<UUID> holders(Role role);

    /** How many accounts there are, disabled ones too. */
    int count();

    /** Those whose accounts are disabled. */
    Set<UUID> disabled();

    void grant(UUID id, Set<Role> roles);

    void revoke(UUID id, Set<Role> roles);

    void enable(UUID id, boolean enabled);

    /** @throws NewcomerRefused when there is somebody of that name, or the name will not do */
    UUID create(Newcomer newcomer);

    void remove(UUID id);

    boolean sendsMail();

    /** Sends a mail with a link to set a password. */
    void mailPasswordLink(UUID id);

    /** Gives a password that has to be changed when it is first used. */
    void setTemporaryPassword(UUID id, String password);
}
