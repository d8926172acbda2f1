package org.copydesk.persistence.statistics;

import java.time.Duration;

/**
 * What of a desk should be done by now and is not.
 *
 * @param tasks what somebody was to do
 * @param plans stories that nobody has begun
 * @param failed what should be live and is not
 * @param half of all of it is late by at most this; null where nothing is
 */
public record LateCount(String desk, long tasks, long plans, long failed, Duration half) {

    public long all() {
        return tasks + plans + failed;
    }
}
