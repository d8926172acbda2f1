package org.copydesk.persistence.record;

/** Everything that is recorded of people, of desks and of what belongs to no article, by the names that the record holds. */
public enum StaffAction {
    /** Somebody was seen for the first time. */
    NAMED,
    RENAME,
    INVITE,
    GRANT_AUTHOR,
    GRANT_EDITOR,
    GRANT_ADMIN,
    REVOKE_AUTHOR,
    REVOKE_EDITOR,
    REVOKE_ADMIN,
    ENABLE,
    DISABLE,
    ENABLED_IN_KEYCLOAK,
    DISABLED_IN_KEYCLOAK,
    DELETED_IN_KEYCLOAK,
    AWAY,
    BACK,
    OPEN_DESK,
    CHANGE_DESK_RULES,
    CHANGE_STEPS,
    OPEN_FEED,
    CLOSE_FEED,
    ADD_WEBHOOK,
    ENABLE_WEBHOOK,
    DISABLE_WEBHOOK,
    ADD_BUNDLE,
    SEND_BUNDLE,
    KEEP_BUNDLE_BACK,
    RETRY_BUNDLE,
    ARRANGE_SECTIONS
}
