package org.copydesk.core.notifying;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks twice a minute whose digest is due. */
@ApplicationScoped
class OutboxTimer {

    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    Digesting digesting;

    @Inject
    Postbox postbox;

    private ScheduledFuture<?> beat;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        if (postbox.isThere()) beat = timers.scheduleWithFixedDelay(this::digest, 5, 30, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) beat.cancel(false);
    }

    /** An exception that left a beat would be the last thing the timer ever did. */
    private void digest() {
        try {
            for (var person : digesting.waiting()) digesting.digest(person);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not write digests; trying again", e);
        }
    }
}
