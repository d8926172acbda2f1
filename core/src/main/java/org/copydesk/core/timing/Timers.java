package org.copydesk.core.timing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts all recurring work and keeps it going, whatever becomes of it once. */
@ApplicationScoped
class Timers {

    private static final System.Logger LOG = System.getLogger(Timers.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<Recurring> works;

    private final List<Hand> hands = new ArrayList<>();

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        works.forEach(this::begin);
    }

    void begin(Recurring work) {
        var rhythm = work.rhythm();
        for (int i = 0; i < rhythm.hands(); i++) {
            var hand = new Hand(work, rhythm);
            hands.add(hand);
            hand.wait(rhythm.firstOf(i));
        }
    }

    @PreDestroy
    void stop() {
        hands.forEach(Hand::stop);
    }

    private final class Hand {

        private final Recurring work;
        private final Rhythm rhythm;
        private Future<?> next;
        private boolean stopped;
        private boolean failed;

        Hand(Recurring work, Rhythm rhythm) {
            this.work = work;
            this.rhythm = rhythm;
        }

        synchronized void wait(Duration time) {
            if (!stopped) next = executor.schedule(this::turn, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        synchronized void stop() {
            stopped = true;
            next.cancel(false);
        }

        /** Of failures in a row the first is told aloud. */
        private void turn() {
            try {
                work.run();
                failed = false;
            } catch (RuntimeException e) {
                LOG.log(failed ? Level.DEBUG : Level.WARNING, "Could not " + work.purpose() + "; trying again", e);
                failed = true;
            } finally {
                wait(rhythm.pause(failed));
            }
        }
    }
}
