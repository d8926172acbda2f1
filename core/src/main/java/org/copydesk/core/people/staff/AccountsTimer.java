package org.copydesk.core.people.staff;

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

/** Asks Keycloak every few seconds who was disabled there. */
@ApplicationScoped
class AccountsTimer {

    private static final System.Logger LOG = System.getLogger(AccountsTimer.class.getName());
    private static final int SECONDS = 5;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timers;

    @Inject
    FollowingAccounts accounts;

    private ScheduledFuture<?> beat;
    private boolean failed;

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

    /** An exception that left this method would be the last thing the timer ever did; one of a kind is told once. */
    private void look() {
        try {
            accounts.follow();
            failed = false;
        } catch (RuntimeException e) {
            LOG.log(
                    failed ? Level.DEBUG : Level.WARNING,
                    "Could not ask who was disabled in Keycloak; trying again",
                    e);
            failed = true;
        }
    }
}
