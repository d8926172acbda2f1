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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks every minute whose digest is due and who works here. */
@ApplicationScoped
class OutboxTimer {

    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    Digesting digesting;

    @Inject
    RosterKeeping roster;

    @Inject
    Postbox postbox;

    private final List<Future<?>> beats = new ArrayList<>();

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        beats.add(timers.scheduleWithFixedDelay(
                () -> quietly("read who works here", roster::refresh), 0, 60, TimeUnit.SECONDS));
        if (postbox.isThere())
            beats.add(timers.scheduleWithFixedDelay(
                    () -> quietly("write digests", this::digest), 5, 30, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    private void digest() {
        for (var person : digesting.waiting()) digesting.digest(person);
    }

    /** An exception that left a beat would be the last thing the timer ever did. */
    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not " + what + "; trying again", e);
        }
    }
}
