package org.copydesk.deployment.bench.measure;

import java.util.Arrays;

/**
 * How often something was done, and how long it took.
 *
 * @param p50 median in microseconds
 * @param p99 in microseconds
 * @param spent for all of it together
 */
public record Rate(String work, double perSecond, long p50, long p99, long count, Cost spent) {

    static Rate of(String work, double seconds, long[] nanos, Cost spent) {
        if (nanos.length == 0) return new Rate(work, 0, 0, 0, 0, spent);
        Arrays.sort(nanos);
        return new Rate(
                work,
                nanos.length / seconds,
                nanos[nanos.length / 2] / 1_000,
                nanos[(int) (nanos.length * 0.99)] / 1_000,
                nanos.length,
                spent);
    }
}
