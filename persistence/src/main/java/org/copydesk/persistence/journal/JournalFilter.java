package org.copydesk.persistence.journal;

import java.time.Instant;

/**
 * What the record is narrowed to; null narrows nothing.
 *
 * @param actor the user name of who did it
 * @param action what was done, as events name it
 * @param to no longer in it
 */
public record JournalFilter(String actor, Long article, String action, Instant from, Instant to) {}
