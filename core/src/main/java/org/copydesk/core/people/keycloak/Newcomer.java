package org.copydesk.core.people.keycloak;

import org.copydesk.persistence.people.NameLikeness;

/** Somebody who is to get an account. */
public record Newcomer(String username, String firstName, String lastName, String email) {

    public Newcomer {
        username = text(username);
        firstName = text(firstName);
        lastName = text(lastName);
        email = text(email);
    }

    public boolean hasEmail() {
        return !email.isEmpty();
    }

    /** Whether every sign of the names can be seen. */
    public boolean isReadable() {
        return NameLikeness.isPlain(username + firstName + lastName);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
