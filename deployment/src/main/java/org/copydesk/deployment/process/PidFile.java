package org.copydesk.deployment.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A note of a process that was started, so that a later launcher finds it when this one was killed. */
public record PidFile(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void note(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, identity(process));
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stopLeftover(String signal) throws IOException {
        leftover().ifPresent(process -> stop(process, signal, PATIENCE));
        Files.deleteIfExists(file);
    }

    /** The noted process, if it runs. */
    public Optional<ProcessHandle> running() {
        try {
            return leftover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The noted process, unless it is gone and its number belongs to another by now. */
    private Optional<ProcessHandle> leftover() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        String noted = Files.readString(file);
        return ProcessHandle.of(Long.parseLong(noted.substring(0, noted.indexOf(' '))))
                .filter(process -> identity(process).equals(noted));
    }

    private static String identity(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + " " + started;
    }

    static void stop(ProcessHandle process, String signal, Duration patience) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
