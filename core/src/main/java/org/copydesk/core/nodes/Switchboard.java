package org.copydesk.core.nodes;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.copydesk.persistence.NodeCalls;

/**
 * Calls every node, this one too. Committing never waits for it: what is to be called goes out afterwards, together. While the
 * database is away nothing is called; when it is back, everybody who listens hears that something may have been missed.
 */
@ApplicationScoped
public class Switchboard {

    private static final System.Logger LOG = System.getLogger(Switchboard.class.getName());
    private static final String CHANNEL = "copydesk";

    /** The database takes 8,000 bytes a call. */
    private static final int LONGEST = 6_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    NodeCalls calls;

    @Inject
    Event<Called> called;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private final String node = UUID.randomUUID().toString();
    private final LinkedBlockingQueue<Call> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> running = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean listening;

    private record Call(Topic topic, Set<String> words) {}

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

    /** Calls these words soon; none for a call that only says that there is something. */
    public void call(Topic topic, Collection<String> words) {
        waiting.add(new Call(topic, Set.copyOf(words)));
    }

    /** Whether calls of other nodes are heard at this moment. */
    public boolean isListening() {
        return listening;
    }

    private void call() {
        while (!stopping) {
            try {
                var some = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(some);
                var together = new LinkedHashMap<Topic, Set<String>>();
                for (var one : some)
                    together.computeIfAbsent(one.topic, topic -> new LinkedHashSet<>())
                            .addAll(one.words);
                var sentences = new ArrayList<String>();
                together.forEach((topic, words) -> sentences.addAll(sentences(topic, words)));
                calls.call(CHANNEL, sentences);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException away) { // who listens hears so when it is back
                LOG.log(Level.DEBUG, "Nobody could be called", away);
            }
        }
    }

    private List<String> sentences(Topic topic, Set<String> words) {
        var sentences = new ArrayList<String>();
        var sentence = new StringBuilder();
        for (var word : words) {
            if (sentence.length() + word.length() > LONGEST) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
            sentence.append(sentence.isEmpty() ? opening(topic) : ",").append(word);
        }
        sentences.add(sentence.isEmpty() ? opening(topic) : sentence.toString());
        return sentences;
    }

    private String opening(Topic topic) {
        return topic.name() + " " + node + " ";
    }

    private void listen() {
        while (!stopping) {
            try (var ear = calls.listen(CHANNEL)) {
                listening = true;
                for (var topic : Topic.values()) called.fire(Called.anything(topic));
                while (!stopping) hear(ear.hear(PATIENCE));
            } catch (RuntimeException away) {
                listening = false;
                if (stopping) return;
                LOG.log(Level.DEBUG, "No calls of other nodes are heard", away);
                pause();
            }
        }
    }

    private void hear(List<String> heard) {
        for (var sentence : heard) {
            var parts = sentence.split(" ", 3);
            var words = new LinkedHashSet<>(List.of(parts[2].split(",")));
            words.remove("");
            called.fire(new Called(Topic.valueOf(parts[0]), words, parts[1].equals(node), false));
        }
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
