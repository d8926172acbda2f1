package org.copydesk.core.people.keycloak;

/** Keycloak makes no account out of what was given. */
public class NewcomerRefused extends RuntimeException {

    private final boolean known;

    public NewcomerRefused(boolean known) {
        this.known = known;
    }

    /** Whether somebody has this user name or address already; otherwise something given is of no use. */
    public boolean isKnown() {
        return known;
    }
}
