package org.copydesk.persistence.outbox;

/** How far something has come that is to be delivered. */
public enum DeliveryState {
    /** Also what was tried and is tried again. */
    WAITING,
    SENT,
    /** Given up; an admin may send it again. */
    FAILED,
    /** What it tells of was taken back before it left. */
    CANCELLED
}
