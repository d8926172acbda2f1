package org.copydesk.persistence.review;

/** What a guest may do with the one text that the link leads to. */
public enum GuestRight {
    READ,
    COMMENT,
    DECIDE
}
