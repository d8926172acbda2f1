package org.copydesk.persistence.board;

import java.time.Instant;

/**
 * That somebody has an article on the board to see to.
 *
 * @param due by when, null for no time
 * @param reviewer the number by which whoever looks is to know the person, null for by their name
 */
public record Holding(long article, String name, Instant due, Integer reviewer) {}
