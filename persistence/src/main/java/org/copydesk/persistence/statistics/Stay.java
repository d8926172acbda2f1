package org.copydesk.persistence.statistics;

import java.time.Duration;
import org.copydesk.persistence.article.State;

/**
 * How long articles were in a state that they left.
 *
 * @param left how often one left it
 * @param half of them took at most this
 * @param nineOfTen nine of ten took at most this
 */
public record Stay(State state, long left, Duration half, Duration nineOfTen) {}
