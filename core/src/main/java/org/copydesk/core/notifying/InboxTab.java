package org.copydesk.core.notifying;

/** What people look at in their inbox. */
public enum InboxTab {
    NEW,
    /** What waits for them, be it read or not. */
    TO_DO,
    MENTIONS,
    ALL
}
