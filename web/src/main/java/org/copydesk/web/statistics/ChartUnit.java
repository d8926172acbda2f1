package org.copydesk.web.statistics;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a chart of durations counts in, so that its bars are neither all flat nor labelled in thousands. */
enum ChartUnit {
    MINUTES(Duration.ofMinutes(1), Duration.ofHours(3)),
    HOURS(Duration.ofHours(1), Duration.ofDays(4)),
    DAYS(Duration.ofDays(1), null);

    private final Duration one;
    private final Duration most;

    ChartUnit(Duration one, Duration most) {
        this.one = one;
        this.most = most;
    }

    /** The smallest in which the longest of these is no large number. */
    static ChartUnit fit(Stream<Duration> spans) {
        var longest = spans.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        return Stream.of(values())
                .filter(unit -> unit.most == null || longest.compareTo(unit.most) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** To a hundredth; at least a minute, as it is said everywhere, so that what was quick is seen too. */
    double count(Duration span) {
        if (span.compareTo(MINUTES.one) < 0) return count(MINUTES.one);
        return Math.round(100.0 * span.toMillis() / one.toMillis()) / 100.0;
    }
}
