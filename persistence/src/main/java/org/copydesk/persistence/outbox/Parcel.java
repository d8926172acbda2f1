package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be delivered now, held until the transaction ends.
 *
 * @param message null for a digest
 * @param person null for a webhook
 * @param webhook null for a mail
 * @param tries how often it was tried before
 */
public record Parcel(long id, Channel channel, Long message, UUID person, Long webhook, int tries, Instant made) {}
