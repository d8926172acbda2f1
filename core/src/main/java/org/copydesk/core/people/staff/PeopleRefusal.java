package org.copydesk.core.people.staff;

/** Every reason why people may not be changed. The names are message keys and problem types of the API. */
public enum PeopleRefusal {
    /** Only admins administer people. */
    ROLE_MISSING,
    /** Somebody has to be left who can give roles. */
    LAST_ADMIN,
    /** Nobody shuts themselves out. */
    OWN_ACCOUNT,
    /** The role comes with a group or another role, and is taken away there. */
    ROLE_INHERITED,
    /** Somebody has this user name or address already. */
    ALREADY_KNOWN,
    /** Whoever is invited is invited to something. */
    NO_ROLE,
    /** A name holds signs that nobody sees, or that turn others around. */
    NAME_UNREADABLE,
    /** Keycloak makes no account out of such a name or address. */
    DETAILS_UNUSABLE
}
