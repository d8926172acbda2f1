package org.copydesk.deployment.bench.measure;

import java.util.Arrays;

/**
 * How often something was done, and how long it took.
 *
 * @param p50 median in microseconds
 * @param p99 in microseconds
 */
public record Rate(String work, double perSecond, long p50, long p99, long count) {

    static Rate of(String work, double seconds, long[] nanos) {
        if (nanos.length == 0) return new Rate(work, 0, 0, 0, 0);
        Arrays.sort(nanos);
        return new Rate(
                work,
                nanos.length / seconds,
                nanos[nanos.length / 2] / 1_000,
                nanos[(int) (nanos.length * 0.99)] / 1_000,
                nanos.length);
    }
}
