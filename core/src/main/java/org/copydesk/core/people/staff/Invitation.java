package org.copydesk.core.people.staff;

/**
 * Somebody new, and how they get in.
 *
 * @param temporaryPassword to be handed over by the admin, shown this once and stored nowhere; null when Keycloak has sent
 *     a mail with a link to set a password
 */
public record Invitation(PersonRow person, String temporaryPassword) {

    public boolean isMailed() {
        return temporaryPassword == null;
    }
}
