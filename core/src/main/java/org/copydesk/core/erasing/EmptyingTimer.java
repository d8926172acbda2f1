package org.copydesk.core.erasing;

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

/** Empties the trash of what has lain there for too long; on several nodes, whichever comes first. */
@ApplicationScoped
class EmptyingTimer {

    private static final System.Logger LOG = System.getLogger(EmptyingTimer.class.getName());
    private static final int MINUTES = 10;
    private static final int AT_ONCE = 100;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    Erasing erasing;

    private ScheduledFuture<?> beat;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        beat = timers.scheduleWithFixedDelay(this::empty, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (beat != null) beat.cancel(false);
    }

    /** An exception that left this method would be the last thing the timer ever did. */
    private void empty() {
        try {
            for (long article : erasing.overdue(AT_ONCE)) erasing.eraseOverdue(article);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The trash could not be emptied; trying again", e);
        }
    }
}
