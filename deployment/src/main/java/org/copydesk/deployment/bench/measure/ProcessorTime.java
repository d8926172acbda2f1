package org.copydesk.deployment.bench.measure;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the processors worked for whom; a figure that holds on a noisy machine too. */
public record ProcessorTime(Duration application, Duration database, Duration driver) {

    /** Up to now, of these two processes with all that they started, and of this one. */
    public static ProcessorTime of(Optional<ProcessHandle> application, Optional<ProcessHandle> database) {
        return new ProcessorTime(whole(application), whole(database), spent(ProcessHandle.current()));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                application.minus(before.application), database.minus(before.database), driver.minus(before.driver));
    }

    /** Milliseconds of application, database and driver for each of so many acts. */
    String each(long acts) {
        if (acts == 0) return "";
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f / %.2f ms",
                millis(application, acts),
                millis(database, acts),
                millis(driver, acts));
    }

    private static double millis(Duration time, long acts) {
        return time.toNanos() / 1e6 / acts;
    }

    private static Duration whole(Optional<ProcessHandle> process) {
        return process.stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(ProcessorTime::spent)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
