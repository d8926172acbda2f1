package org.copydesk.deployment.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A server of the product killed as by the operating system, with no time to put anything in order. */
public enum Outage {
    POSTGRESQL("postgresql"),
    KEYCLOAK("keycloak"),
    WILDFLY("wildfly");

    private final String server;

    Outage(String server) {
        this.server = server;
    }

    /** Kills it now. Nobody but the product itself starts it again. */
    public void begin() {
        var process = ProcessHandle.of(pid()).orElseThrow(() -> new AssertionError(server + " does not run"));
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Lets it and all that it started stand still: its connections are open, and nobody answers. Ends with {@link #goOn}. */
    public void standStill() {
        signal("STOP");
    }

    /** Nothing happens where it did not stand still. */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String signal) {
        var command = new ArrayList<>(List.of("kill", "-" + signal, Long.toString(pid())));
        ProcessHandle.of(pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** Returns when the whole product answers again. */
    public void awaitEnd() {
        Patience.until(
                server + " is back",
                () -> isRunning() && Arrays.stream(values()).allMatch(Outage::answers));
    }

    private boolean isRunning() {
        return Files.exists(note()) && ProcessHandle.of(pid()).isPresent();
    }

    private boolean answers() {
        return switch (this) {
            case KEYCLOAK -> isGood(URI.create(ProductStack.running().realmAddress()));
            case WILDFLY, POSTGRESQL -> isGood(ProductStack.at("/health/ready"));
        };
    }

    private static boolean isGood(URI address) {
        try {
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private long pid() {
        try {
            var noted = Files.readString(note());
            return Long.parseLong(noted.substring(0, noted.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note() {
        return ProductStack.running().state().pid(server);
    }
}
