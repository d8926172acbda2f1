package org.copydesk.api.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.staff.PersonRow;

/**
 * One line of the list of people.
 *
 * @param lastSignIn null when the person is not known to have signed in
 */
public record PersonJson(
        UUID id, String username, String name, String email, List<String> roles, boolean enabled, Instant lastSignIn) {

    static PersonJson of(PersonRow row) {
        return new PersonJson(
                row.id(),
                row.username(),
                row.name(),
                row.email(),
                RolesJson.of(row).roles(),
                row.enabled(),
                row.lastSignIn());
    }
}
