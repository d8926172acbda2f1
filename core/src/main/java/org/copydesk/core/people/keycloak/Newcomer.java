package org.copydesk.core.people.keycloak;

/** Somebody who is to get an account. */
public record Newcomer(String username, String firstName, String lastName, String email) {

    public Newcomer {
        username = text(username);
        firstName = text(firstName);
        lastName = text(lastName);
        email = text(email);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
