package org.copydesk.persistence.statistics;

import java.time.Duration;

/** How long something has waited. The names are message keys. */
public enum Age {
    HOUR(Duration.ofHours(1)),
    FOUR_HOURS(Duration.ofHours(4)),
    DAY(Duration.ofDays(1)),
    THREE_DAYS(Duration.ofDays(3)),
    WEEK(Duration.ofDays(7)),
    LONGER(Duration.ofDays(36_500));

    private final Duration atMost;

    Age(Duration atMost) {
        this.atMost = atMost;
    }

    public Duration atMost() {
        return atMost;
    }
}
