package org.copydesk.persistence.outbox;

/** How mail follows what stands in an inbox. */
public enum Reach {
    /** A mail for each message. */
    NOW,
    /** One mail for all of them, at the hours the person chose. */
    DIGEST,
    NEVER
}
