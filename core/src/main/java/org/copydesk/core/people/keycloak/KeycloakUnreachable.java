package org.copydesk.core.people.keycloak;

/** Keycloak does not answer, or not to us. What needs no question to Keycloak goes on. */
public class KeycloakUnreachable extends RuntimeException {

    public KeycloakUnreachable(Throwable cause) {
        super("Keycloak did not do what it was asked: " + cause, cause);
    }
}
