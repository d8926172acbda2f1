package org.copydesk.core;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The time, for everybody who asks for it; tests put their own in its place. */
@ApplicationScoped
public class Clocks {

    /** As fine as the database stores it, so that what was written reads back equal. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
