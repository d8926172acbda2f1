package org.copydesk.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests set. */
public final class Hands extends Clock {

    private volatile Instant time;

    public Hands(Instant time) {
        this.time = time;
    }

    public void turnTo(Instant other) {
        time = other;
    }

    @Override
    public Instant instant() {
        return time;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
