package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.copydesk.persistence.Database;
import org.copydesk.site.response.RenderedPage;

/**
 * Finished pages. What was printed before a change is not handed out after it: the version is read before the page is made
 * and compared before it is handed out. When there are too many, what nobody took lately goes first.
 */
@ApplicationScoped
public class PageCache {

    private static final long CAPACITY = 64L * 1024 * 1024;
    private static final int QUEUES = 64;

    @Inject
    CacheVersions versions;

    @Inject
    OtherNodes otherNodes;

    @Inject
    Clock clock;

    private final Map<PageKey, Copy> copies = new ConcurrentHashMap<>();
    private final Queue<PageKey> order = new ConcurrentLinkedQueue<>();
    private final AtomicLong weight = new AtomicLong();
    private final PrintQueue[] queues = queues();

    /** The page, from the cache or made now; empty when there is none. What there is none of is not kept. */
    public Optional<RenderedPage> page(
            PageKey wanted, BiFunction<PageKey, List<String>, Optional<RenderedPage>> printer) {
        otherNodes.look();
        var copy = copies.get(wanted);
        if (copy != null && isGood(copy, versions.of(wanted))) return Optional.of(copy.taken());
        var queue = queues[Math.floorMod(wanted.hashCode(), QUEUES)];
        int failures = queue.failures.get();
        synchronized (queue) {
            if (queue.failures.get() != failures) throw queue.failure;
            try {
                return printed(wanted, printer);
            } catch (RuntimeException failure) {
                if (Database.isAway(failure)) queue.fail(failure);
                throw failure;
            }
        }
    }

    /** The sections at the head of pages, as they are now. */
    public List<String> sections() {
        otherNodes.look();
        return versions.sections();
    }

    /** The page if it lies in the cache and is known to be good without asking anybody; never waits. */
    public Optional<RenderedPage> atHand(PageKey wanted) {
        if (otherNodes.isToLook()) return Optional.empty();
        var copy = copies.get(wanted);
        return copy != null && isGood(copy, versions.known(wanted)) ? Optional.of(copy.taken()) : Optional.empty();
    }

    private Optional<RenderedPage> printed(
            PageKey wanted, BiFunction<PageKey, List<String>, Optional<RenderedPage>> printer) {
        var version = versions.of(wanted);
        var copy = copies.get(wanted);
        if (copy != null && isGood(copy, version)) return Optional.of(copy.taken());
        var page = printer.apply(wanted, version.sections());
        page.ifPresentOrElse(print -> put(wanted, new Copy(print, version)), () -> remove(wanted));
        return page;
    }

    private boolean isGood(Copy copy, CacheVersion version) {
        return copy.version.equals(version) && copy.print.isGoodAt(clock.instant());
    }

    private void put(PageKey wanted, Copy copy) {
        var former = copies.put(wanted, copy);
        if (former == null) order.add(wanted);
        else weight.addAndGet(-former.print.weight());
        weight.addAndGet(copy.print.weight());
        while (weight.get() > CAPACITY && makeRoom()) {}
    }

    private boolean makeRoom() {
        var oldest = order.poll();
        if (oldest == null) return false;
        var copy = copies.get(oldest);
        if (copy != null && copy.wasTaken()) order.add(oldest);
        else remove(oldest);
        return true;
    }

    private void remove(PageKey wanted) {
        var copy = copies.remove(wanted);
        if (copy != null) weight.addAndGet(-copy.print.weight());
    }

    private static PrintQueue[] queues() {
        var queues = new PrintQueue[QUEUES];
        for (int i = 0; i < QUEUES; i++) queues[i] = new PrintQueue();
        return queues;
    }

    /** Where readers wait while one of them has a page printed. When the database is away, nobody behind that one waits as long. */
    private static final class PrintQueue {

        private final AtomicInteger failures = new AtomicInteger();
        private RuntimeException failure;

        /** Only by whoever is first in line. */
        void fail(RuntimeException why) {
            failure = why;
            failures.incrementAndGet();
        }
    }

    private static final class Copy {

        private final RenderedPage print;
        private final CacheVersion version;
        private volatile boolean taken;

        Copy(RenderedPage print, CacheVersion version) {
            this.print = print;
            this.version = version;
        }

        RenderedPage taken() {
            if (!taken) taken = true;
            return print;
        }

        boolean wasTaken() {
            var was = taken;
            taken = false;
            return was;
        }
    }
}
