package org.copydesk.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.core.finding.Cutting.Reached;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/**
 * Looks every second for texts that are not cut into words yet: once through all that there are, from then on at what was
 * saved just now, and once a minute at what was saved in a while. Few at a time: an archive that came in takes its time, and
 * saves do not wait for it.
 */
@ApplicationScoped
class CuttingTimer implements Recurring {

    private static final int AT_ONCE = 100;

    /** What the last look may have missed: a text is there with its time once its transaction ends. */
    private static final Duration LATELY = Duration.ofSeconds(15);

    /** Longer than any transaction lasts, so it is looked at now and then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);

    @Inject
    Cutting cutting;

    @Inject
    Clock clock;

    private Instant since = Instant.EPOCH;
    private Instant began;
    private Instant thorough = Instant.EPOCH;
    private Optional<Reached> reached = Optional.empty();

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(1));
    }

    @Override
    public String purpose() {
        return "cut texts into words";
    }

    @Override
    public void run() {
        if (reached.isEmpty()) began = clock.instant();
        var from = reached.orElseGet(() -> Reached.since(since));
        reached = Optional.empty(); // should this fail, the next look begins anew
        reached = cutting.cut(from, AT_ONCE);
        if (reached.isEmpty()) since = next();
    }

    private Instant next() {
        if (began.isBefore(thorough)) return began.minus(LATELY);
        thorough = began.plus(NOW_AND_THEN);
        return began.minus(LONGEST);
    }
}
