package org.copydesk.persistence.statistics;

import java.time.Instant;

/**
 * What is counted.
 *
 * @param to no longer in it
 * @param desk null for all desks
 */
public record Period(Instant from, Instant to, String desk) {}
