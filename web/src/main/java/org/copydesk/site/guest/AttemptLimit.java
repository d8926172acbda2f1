package org.copydesk.site.guest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may try something in a while. Counted by whoever calls, on this node. */
final class AttemptLimit {

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration span;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(Instant since, int attempts) {}

    AttemptLimit(Clock clock, int most, Duration span) {
        this.clock = clock;
        this.most = most;
        this.span = span;
    }

    /** Whether there were too many already. */
    synchronized boolean isReached(String caller) {
        return current(caller).attempts() >= most;
    }

    synchronized void count(String caller) {
        var count = current(caller);
        counts.put(caller, new Count(count.since(), count.attempts() + 1));
    }

    private Count current(String caller) {
        var now = clock.instant();
        var count = counts.get(caller);
        return count == null || now.isAfter(count.since().plus(span)) ? new Count(now, 0) : count;
    }
}
