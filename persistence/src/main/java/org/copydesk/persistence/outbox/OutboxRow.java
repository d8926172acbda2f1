package org.copydesk.persistence.outbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the outbox.
 *
 * @param kind of the message, null for a digest
 * @param to the person's user name, or the webhook's address
 * @param toName the person's name, null for a webhook
 * @param email where it goes by mail, null when none is known
 * @param title of the article it is about, "" without one
 * @param next when it is tried again, null when it is not
 * @param answer what the other side said last, null before the first try
 */
public record OutboxRow(
        long id,
        Channel channel,
        String kind,
        String to,
        String toName,
        String email,
        Long webhook,
        Long message,
        Long article,
        String title,
        DeliveryState state,
        int tries,
        Instant next,
        Instant made,
        Instant done,
        String answer)
        implements Serializable {}
