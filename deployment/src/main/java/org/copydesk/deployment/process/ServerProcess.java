package org.copydesk.deployment.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;

/** One server as a process of its own session, so that Ctrl-C reaches the launcher alone, which then stops it in order. */
public final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private final String stopSignal;
    private final StateFolder state;
    private final Process process;

    private ServerProcess(String name, String stopSignal, StateFolder state, Process process) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.state = state;
        this.process = process;
    }

    public static ServerProcess start(
            String name, String stopSignal, StateFolder state, List<String> command, Map<String, String> environment)
            throws IOException {
        new PidFile(state.pid(name)).stopLeftover(stopSignal);
        var inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        var builder = new ProcessBuilder(inOwnSession)
                .directory(state.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(freshLog(state.log(name)).toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        new PidFile(state.pid(name)).note(process.toHandle());
        return new ServerProcess(name, stopSignal, state, process);
    }

    private static Path freshLog(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** A question to a starting server: empty while it is not ready, and exceptions mean it never will be. */
    public interface Readiness {
        boolean isReady() throws IOException;
    }

    public void awaitReady(Duration limit, Readiness question) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(limit);
        while (!question.isReady()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw failed("stopped while starting");
            if (Instant.now().isAfter(deadline)) throw failed("did not start within " + limit.toSeconds() + " s");
        }
    }

    private StartFailed failed(String what) {
        return new StartFailed("%s %s. The end of %s:%n%s".formatted(name, what, state.log(name), lastLines()));
    }

    private String lastLines() {
        try (var lines = Files.lines(state.log(name))) {
            var all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }

    public CompletableFuture<ProcessHandle> onExit() {
        return process.toHandle().onExit();
    }

    public void stop() {
        PidFile.stop(process.toHandle(), stopSignal, PATIENCE);
        new PidFile(state.pid(name)).forget();
    }
}
