package org.copydesk.core.notifying;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.copydesk.persistence.NodeCalls;

/**
 * Rings on every node when something new stands in inboxes. Committing never waits for it: what is to be called goes out
 * afterwards, together. While the database is away nothing is called, and everybody is rung when it is back.
 */
@ApplicationScoped
public class BellRope {

    private static final System.Logger LOG = System.getLogger(BellRope.class.getName());
    private static final String CHANNEL = "copydesk_told";
    private static final int AT_ONCE = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    NodeCalls calls;

    @Inject
    Event<Rang> rang;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private final LinkedBlockingQueue<List<UUID>> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> running = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;

    /** Later than the database is brought up to date. */
    void start(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        for (Runnable work : List.<Runnable>of(this::call, this::listen)) {
            var thread = threads.newThread(work);
            running.add(thread);
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        ended.countDown();
        running.forEach(Thread::interrupt);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
        waiting.add(told.people());
    }

    private void call() {
        while (!stopping) {
            try {
                var some = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(some);
                call(some.stream().flatMap(List::stream).collect(Collectors.toSet()));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException away) { // who listens is rung when it is back
                LOG.log(Level.DEBUG, "Nobody could be called", away);
            }
        }
    }

    /** Nobody's id stands for a call that only says that there is work. */
    private void call(Set<UUID> people) {
        var ids = people.stream().map(UUID::toString).toList();
        var words = new ArrayList<String>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            words.add(String.join(",", ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        calls.call(CHANNEL, words.isEmpty() ? List.of("") : words);
    }

    private void listen() {
        while (!stopping) {
            try (var ear = calls.listen(CHANNEL)) {
                rang.fire(Rang.EVERYBODY);
                while (!stopping) hear(ear.hear(PATIENCE));
            } catch (RuntimeException away) {
                if (stopping) return;
                LOG.log(Level.DEBUG, "No calls of other nodes are heard", away);
                pause();
            }
        }
    }

    private void hear(List<String> heard) {
        if (heard.isEmpty()) return;
        var people = new HashSet<UUID>();
        for (var words : heard) {
            for (var id : words.split(",")) if (!id.isEmpty()) people.add(UUID.fromString(id));
        }
        rang.fire(new Rang(people, false));
    }

    private void pause() {
        try {
            stopping = ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
