package org.copydesk.core.record;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals the record every few minutes; on several nodes, whichever comes first. */
@ApplicationScoped
public class SealingTimer {

    private static final Logger LOG = Logger.getLogger(SealingTimer.class.getName());
    private static final int MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Sealing sealing;

    private ScheduledFuture<?> running;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        running = executor.scheduleWithFixedDelay(this::seal, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (running != null) running.cancel(false);
    }

    private void seal() {
        try {
            sealing.seal();
        } catch (RuntimeException e) { // tried again at the next turn
            LOG.log(Level.WARNING, "The record could not be sealed", e);
        }
    }
}
