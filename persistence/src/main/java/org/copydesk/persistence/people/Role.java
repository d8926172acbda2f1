package org.copydesk.persistence.people;

/** What a person may do here; the names of Keycloak's realm roles in capitals. */
public enum Role {
    AUTHOR,
    EDITOR,
    ADMIN
}
