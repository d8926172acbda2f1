package org.copydesk.deployment.bench.measure;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What was spent on work; figures that hold on a noisy machine too.
 *
 * @param application how long processors worked for it, likewise for the database and for who measures
 * @param statements how many the database was asked, empty where it does not count them
 */
public record Cost(Duration application, Duration database, Duration driver, OptionalLong statements) {

    /** Up to now, of these two processes with all that they started, and of this one. */
    public static Cost of(
            Optional<ProcessHandle> application, Optional<ProcessHandle> database, OptionalLong statements) {
        return new Cost(whole(application), whole(database), spent(ProcessHandle.current()), statements);
    }

    Cost since(Cost before) {
        return new Cost(
                application.minus(before.application),
                database.minus(before.database),
                driver.minus(before.driver),
                statements.isPresent() && before.statements.isPresent()
                        ? OptionalLong.of(statements.getAsLong() - before.statements.getAsLong())
                        : OptionalLong.empty());
    }

    /** Milliseconds of application, database and driver for each of so many acts. */
    String processorsEach(long acts) {
        if (acts == 0) return "";
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f / %.2f ms",
                millis(application, acts),
                millis(database, acts),
                millis(driver, acts));
    }

    /** Statements for each of so many acts, with what the product asks on its own meanwhile. */
    String statementsEach(long acts) {
        if (acts == 0 || statements.isEmpty()) return "";
        return String.format(Locale.ROOT, "%.1f", (double) statements.getAsLong() / acts);
    }

    private static double millis(Duration time, long acts) {
        return time.toNanos() / 1e6 / acts;
    }

    private static Duration whole(Optional<ProcessHandle> process) {
        return process.stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(Cost::spent)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration spent(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
