package org.copydesk.core.finding;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks every second for texts that are not cut into words yet: once through all that there are, from then on at what was
 * saved just now, and once a minute at what was saved in a while. Few at a time: an archive that came in takes its time, and
 * saves do not wait for it.
 */
@ApplicationScoped
class CuttingTimer {

    private static final System.Logger LOG = System.getLogger(CuttingTimer.class.getName());
    private static final int AT_ONCE = 100;

    /** What the last look may have missed: a text is there with its time once its transaction ends. */
    private static final Duration LATELY = Duration.ofSeconds(15);

    /** Longer than any transaction lasts, so it is looked at now and then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    Cutting cutting;

    @Inject
    Clock clock;

    private ScheduledFuture<?> beat;
    private Instant since = Instant.EPOCH;
    private Instant began;
    private Instant thorough = Instant.EPOCH;
    private long after;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        beat = timers.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) beat.cancel(false);
    }

    /** An exception that left the beat would be the last thing the timer ever did. */
    private void look() {
        try {
            if (after == 0) began = clock.instant();
            var last = cutting.cut(since, after, AT_ONCE);
            after = last == null ? 0 : last;
            if (last == null) since = next();
        } catch (RuntimeException e) {
            after = 0;
            LOG.log(Level.ERROR, "Could not cut texts into words; trying again", e);
        }
    }

    private Instant next() {
        if (began.isBefore(thorough)) return began.minus(LATELY);
        thorough = began.plus(NOW_AND_THEN);
        return began.minus(LONGEST);
    }
}
