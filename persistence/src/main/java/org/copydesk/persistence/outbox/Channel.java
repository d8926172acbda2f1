package org.copydesk.persistence.outbox;

/** How something leaves the house. */
public enum Channel {
    MAIL,
    /** One mail for all that somebody did not want at once. */
    DIGEST,
    WEBHOOK
}
