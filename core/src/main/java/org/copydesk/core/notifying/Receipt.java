package org.copydesk.core.notifying;

import org.copydesk.persistence.outbox.DeliveryState;

/**
 * What came of a try to deliver something.
 *
 * @param state sent, given up, or waiting for another try
 * @param answer what the other side said, or why nothing was heard of it
 */
record Receipt(DeliveryState state, String answer) {

    private static final int LONGEST = 500;

    Receipt {
        answer = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }

    static Receipt taken(String answer) {
        return new Receipt(DeliveryState.SENT, answer);
    }

    static Receipt again(String answer) {
        return new Receipt(DeliveryState.WAITING, answer);
    }

    /** Trying again would change nothing. */
    static Receipt refused(String answer) {
        return new Receipt(DeliveryState.FAILED, answer);
    }

    /** There is nobody any more to send it to. */
    static Receipt pointless(String answer) {
        return new Receipt(DeliveryState.CANCELLED, answer);
    }
}
