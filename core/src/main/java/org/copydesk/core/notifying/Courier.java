package org.copydesk.core.notifying;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.copydesk.persistence.outbox.Channel;

/**
 * Delivers what is due, on every node: at once when the bell rings, and else every few seconds. A mail server that does not
 * answer keeps no webhook waiting.
 */
@ApplicationScoped
public class Courier {

    private static final System.Logger LOG = System.getLogger(Courier.class.getName());
    private static final List<Channel> MAIL = List.of(Channel.MAIL, Channel.DIGEST);
    private static final List<Channel> WEBHOOK = List.of(Channel.WEBHOOK);
    private static final int CALLERS = 3;
    private static final long MILLIS_BETWEEN = 3_000;

    /** Many bells in a row are answered by one look. */
    private static final long MILLIS_APART = 100;

    @Inject
    Dispatch dispatch;

    @Inject
    Postbox postbox;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private final List<Thread> running = new ArrayList<>();
    private final List<Semaphore> bells = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        if (postbox.isThere()) begin(MAIL);
        for (int i = 0; i < CALLERS; i++) begin(WEBHOOK);
    }

    private void begin(List<Channel> channels) {
        var bell = new Semaphore(0);
        var thread = threads.newThread(() -> work(channels, bell));
        bells.add(bell);
        running.add(thread);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        ended.countDown();
        running.forEach(Thread::interrupt);
    }

    void rang(@Observes Rang rang) {
        bells.forEach(Semaphore::release);
    }

    private void work(List<Channel> channels, Semaphore bell) {
        while (!stopping) {
            bell.drainPermits();
            if (!deliver(channels) && !hasRested(bell)) return;
        }
    }

    /** Until the bell rings, or for a while; false when there is no more to come. */
    private boolean hasRested(Semaphore bell) {
        try {
            if (ended.await(MILLIS_APART, TimeUnit.MILLISECONDS)) return false;
            bell.tryAcquire(MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** False when nothing is due, or nothing can be done about it now. */
    private boolean deliver(List<Channel> channels) {
        try {
            return dispatch.next(channels);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Something could not be delivered; it is tried again", e);
            return false;
        }
    }
}
