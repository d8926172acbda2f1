package org.copydesk.core.importing;

/** Articles were to be imported for somebody whom nobody knows. */
public class UnknownOwner extends RuntimeException {

    public UnknownOwner(String username) {
        super(username);
    }
}
