package org.copydesk.core.review;

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

/** Looks every few seconds what people have to be reminded of, and which reviews are stale. */
@ApplicationScoped
class ReminderTimer {

    private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());
    private static final int SECONDS = 5;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    Reminding reminding;

    @Inject
    StaleReviews reviews;

    private ScheduledFuture<?> beat;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        beat = timers.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) beat.cancel(false);
    }

    private void look() {
        quietly("remind", this::remind);
        for (long article : stale()) quietly("settle article " + article, () -> reviews.settle(article));
    }

    private void remind() {
        while (reminding.remind()) {
            // until nothing is left to say
        }
    }

    private List<Long> stale() {
        List<Long> found = new ArrayList<>();
        quietly("look for what is stale", () -> found.addAll(reviews.due()));
        return found;
    }

    /** An exception that left the beat would be the last thing the timer ever did. */
    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Could not " + what + "; trying again", e);
        }
    }
}
