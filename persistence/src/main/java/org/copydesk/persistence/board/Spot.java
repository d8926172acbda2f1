package org.copydesk.persistence.board;

import java.time.Instant;

/** That an article lies in a column, and the time it is sorted by there. */
public record Spot(long article, Instant time) {}
