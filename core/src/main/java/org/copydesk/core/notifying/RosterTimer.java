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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks Keycloak every minute who works here; while it is away, as when both start at once, every second. */
@ApplicationScoped
class RosterTimer {

    private static final System.Logger LOG = System.getLogger(RosterTimer.class.getName());
    private static final int SECONDS = 60;
    private static final int SECONDS_AFTER_A_FAILURE = 1;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    RosterKeeping roster;

    private volatile Future<?> next;
    private volatile boolean stopped;
    private boolean failed;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        next = timers.submit(this::look);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (next != null) next.cancel(false);
    }

    private void look() {
        try {
            roster.refresh();
            failed = false;
        } catch (RuntimeException e) {
            LOG.log(failed ? Level.DEBUG : Level.WARNING, "Could not read who works here; trying again", e);
            failed = true;
        }
        if (!stopped) next = timers.schedule(this::look, failed ? SECONDS_AFTER_A_FAILURE : SECONDS, TimeUnit.SECONDS);
    }
}
