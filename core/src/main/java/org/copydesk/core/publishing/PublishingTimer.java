package org.copydesk.core.publishing;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks three times a second for what is due, from the start on, so that what fell due while we were away goes out too. Each looks
 * for itself once a second, so that much that is due at one moment has several hands.
 */
@ApplicationScoped
class PublishingTimer {

    private static final System.Logger LOG = System.getLogger(PublishingTimer.class.getName());
    private static final int HANDS = 3;
    private static final int MILLIS = 1_000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    DuePublications due;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        for (int hand = 0; hand < HANDS; hand++)
            beats.add(timers.scheduleWithFixedDelay(
                    this::look, MILLIS + hand * MILLIS / HANDS, MILLIS, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    /** An exception that left this method would be the last thing the timer ever did. */
    private void look() {
        try {
            due.publish();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Could not look for what is due; trying again", e);
        }
    }
}
