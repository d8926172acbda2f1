package org.copydesk.deployment.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.copydesk.deployment.settings.StartFailed;

/** Starts a server again when it ends by itself, unless it does so again and again. */
final class Watch {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final int LIVES = 3;
    private static final int ATTEMPTS = 5;

    private final CompletableFuture<Void> givenUp = new CompletableFuture<>();
    private final BooleanSupplier isClosing;
    private final Consumer<String> progress;

    Watch(BooleanSupplier isClosing, Consumer<String> progress) {
        this.isClosing = isClosing;
        this.progress = progress;
    }

    void over(Server server) {
        over(server, 1);
    }

    private void over(Server server, int life) {
        long since = System.nanoTime();
        var running = server.process().onExit();
        var watching = new Thread(
                () -> {
                    running.join();
                    ended(server, since, life);
                },
                "watch");
        watching.setDaemon(true);
        watching.start();
    }

    private void ended(Server server, long since, int life) {
        if (isClosing.getAsBoolean()) return;
        boolean atOnce = System.nanoTime() - since < AT_ONCE.toNanos();
        if (atOnce && life >= LIVES) {
            givenUp.completeExceptionally(new StartFailed(server.name() + " keeps ending; its log says why"));
            return;
        }
        progress.accept(server.name() + " ended by itself and is started again");
        try {
            startAgain(server, ATTEMPTS);
            if (isClosing.getAsBoolean()) server.stop();
            else over(server, atOnce ? life + 1 : 1);
        } catch (IOException | RuntimeException e) {
            givenUp.completeExceptionally(new StartFailed(e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a killed server held may take a moment to be free again. */
    private void startAgain(Server server, int attempts) throws IOException, InterruptedException {
        try {
            server.start();
            progress.accept(server.name() + " is back");
        } catch (StartFailed e) {
            if (attempts == 1 || isClosing.getAsBoolean()) throw e;
            TimeUnit.SECONDS.sleep(2);
            startAgain(server, attempts - 1);
        }
    }

    /** Returns only by an exception, when a server cannot be kept running. */
    void keep() {
        givenUp.join();
    }
}
