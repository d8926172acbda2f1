package org.copydesk.deployment.stack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what the product does by itself. */
public final class Patience {

    private static final Duration ENOUGH = Duration.ofMinutes(3);

    private Patience() {}

    /** Asks twice a second whether it has come true. */
    public static void until(String what, BooleanSupplier hasComeTrue) {
        long end = System.nanoTime() + ENOUGH.toNanos();
        var later = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);
        while (!hasComeTrue.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("After three minutes still not: " + what);
            CompletableFuture.runAsync(() -> {}, later).join();
        }
    }
}
