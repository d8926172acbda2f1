package org.copydesk.deployment.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Lets several workers do the same for a while, and measures. */
public final class Load {

    private static final int WARM_UPS = 20;
    private static final int STEADY = 3;
    private static final double HIGHER = 1.03;

    private final int workers;
    private final Duration measured;
    private final Supplier<Cost> clock;

    public Load(int workers, Duration measured, Supplier<Cost> clock) {
        this.workers = workers;
        this.measured = measured;
        this.clock = clock;
    }

    /** The same with one worker: how long a thing takes by itself. */
    public Load alone() {
        return with(1, measured);
    }

    public Load lasting(Duration time) {
        return with(workers, time);
    }

    public Load with(int others, Duration time) {
        return new Load(others, time, clock);
    }

    /** The rate once it no longer rises; each worker gets its number, from 0. */
    public Rate of(String name, IntFunction<Work> work) {
        warmUp(work);
        return warm(name, work);
    }

    /** The rate from the first moment, of work that something else has warmed up. */
    public Rate warm(String name, IntFunction<Work> work) {
        return measure(name, work, measured);
    }

    /** A virtual machine takes a minute to find its stride: the end is several spells in a row that brought nothing. */
    private void warmUp(IntFunction<Work> work) {
        var spell = measured.dividedBy(4);
        double best = 0;
        for (int i = 0, flat = 0; i < WARM_UPS && flat < STEADY; i++) {
            double rate = measure("warm-up", work, spell).perSecond();
            flat = rate < best * HIGHER ? flat + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    /** The rate from the first moment until there is nothing left to do. */
    public Rate untilDone(String name, IntFunction<Work> work) {
        return measure(name, work, Duration.ofMinutes(30));
    }

    private Rate measure(String name, IntFunction<Work> work, Duration time) {
        var before = clock.get();
        long start = System.nanoTime();
        var samples = run(work, time);
        double seconds = (System.nanoTime() - start) / 1e9;
        return Rate.of(
                name,
                seconds,
                samples.stream().flatMapToLong(Arrays::stream).toArray(),
                clock.get().since(before));
    }

    private List<long[]> run(IntFunction<Work> work, Duration time) {
        var threads = Executors.newFixedThreadPool(workers);
        try {
            long end = System.nanoTime() + time.toNanos();
            var running = new ArrayList<Future<long[]>>();
            for (int i = 0; i < workers; i++) {
                var own = work.apply(i);
                running.add(threads.submit(() -> repeat(own, end)));
            }
            var samples = new ArrayList<long[]>();
            for (var worker : running) samples.add(worker.get());
            return samples;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] repeat(Work work, long end) {
        var nanos = new long[1_024];
        int count = 0;
        for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            if (!work.once()) break;
            if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
            nanos[count++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(nanos, count);
    }
}
