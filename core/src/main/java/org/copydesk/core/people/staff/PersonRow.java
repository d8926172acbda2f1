package org.copydesk.core.people.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.persistence.people.Role;

/**
 * One line of the list of people.
 *
 * @param email null when none is known
 * @param lastSignIn null when the person has not signed in for as long as Keycloak remembers
 */
public record PersonRow(
        UUID id, String username, String name, String email, List<Role> roles, boolean enabled, Instant lastSignIn) {

    static PersonRow of(Account account, Instant lastSignIn) {
        return new PersonRow(
                account.id(),
                account.username(),
                account.name(),
                account.email(),
                account.roles().stream().sorted().toList(),
                account.enabled(),
                lastSignIn);
    }
}
