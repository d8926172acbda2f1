package org.copydesk.core.review;

import java.time.Instant;

/**
 * A publication that can still be taken back.
 *
 * @param event the line of the record that tells of it
 * @param ends when feeds, mails and programs carry it
 */
public record Grace(long event, Instant ends) {}
