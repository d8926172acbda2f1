package org.copydesk.api.outbox;

import java.time.Instant;
import org.copydesk.persistence.outbox.DeliveryState;
import org.copydesk.persistence.outbox.OutboxRow;

/**
 * One message on its way to one receiver.
 *
 * @param kind of what it tells, DIGEST for a mail about several things
 * @param channel by mail, as a digest or to a webhook
 * @param to the person's user name, or the webhook's address
 * @param article null when it is about people or several articles
 * @param next when it is tried next, null when it is not
 * @param answer what the other side said last, null before the first try
 * @param error the same when it has not arrived, null otherwise
 */
public record DeliveryJson(
        long id,
        String kind,
        String channel,
        String to,
        Long article,
        String title,
        DeliveryState state,
        int tries,
        Instant made,
        Instant done,
        Instant next,
        String answer,
        String error) {

    static DeliveryJson of(OutboxRow row) {
        return new DeliveryJson(
                row.id(),
                row.kind() == null ? row.channel().name() : row.kind(),
                row.channel().name(),
                row.to(),
                row.article(),
                row.title(),
                row.state(),
                row.tries(),
                row.made(),
                row.done(),
                row.state() == DeliveryState.WAITING ? row.next() : null,
                row.answer(),
                row.state() == DeliveryState.SENT ? null : row.answer());
    }
}
