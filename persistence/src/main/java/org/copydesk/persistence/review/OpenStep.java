package org.copydesk.persistence.review;

import java.time.Duration;
import java.time.Instant;

/**
 * A step of a review that waits for its people. Immutable.
 *
 * @param since when its turn came
 * @param due by when it should be done, null for no time
 */
public record OpenStep(long article, int round, String step, Instant since, Instant due) {

    private static final Duration EARLIEST = Duration.ofDays(1);

    /** When its people are reminded; null where there is no time. */
    Instant remind() {
        return remind(since, due);
    }

    /** When a quarter of the time is left, and not more than a day before it is over; null where there is no time. */
    static Instant remind(Instant since, Instant due) {
        if (due == null) return null;
        var quarter = Duration.between(since, due).dividedBy(4);
        return due.minus(quarter.compareTo(EARLIEST) > 0 ? EARLIEST : quarter);
    }
}
