package org.copydesk.deployment.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.copydesk.deployment.process.PidFile;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;
import org.copydesk.deployment.settings.TakenPort;

/** The whole product on this machine: the database first, then Keycloak and the application side by side. */
public final class Product implements AutoCloseable {

    private final Settings settings;
    private final Consumer<String> progress;
    private final List<Server> started = new ArrayList<>();
    private final Watch watch;
    private volatile boolean closing;

    private Product(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        watch = new Watch(() -> closing, progress);
    }

    /** Returns when one can sign in; whatever was started is stopped again when that does not come to pass. */
    public static Product start(Settings settings, Consumer<String> progress) throws IOException {
        var product = new Product(settings, progress);
        var stopping = new Thread(product::close, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            product.start();
            return product;
        } catch (IOException | RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** How a further node is to be run beside that product: on its database and its Keycloak, with other ports and files. */
    public static Settings beside(Settings running, Path folder, Map<String, String> more) throws IOException {
        var environment = new HashMap<>(new ApplicationEnvironment(running).variables());
        environment.remove("COPYDESK_ADDRESS");
        environment.putAll(more);
        return new Settings(running.home(), new StateFolder(folder), Ports.free(), environment);
    }

    /** Removes all data, after stopping what a killed launcher may have left running on it. */
    public static void forget(Settings settings) throws IOException {
        stopLeftovers(settings);
        settings.state().forget();
    }

    private void start() throws IOException {
        stopLeftovers(settings);
        TakenPort.refuse(settings.neededPorts());
        var database = settings.ownDatabase() ? new PostgresServer(settings) : null;
        var keycloak = settings.ownKeycloak() ? new KeycloakServer(settings) : null;
        var wildfly = new WildFlyServer(settings);
        var keycloakUnpacked = keycloak == null ? done() : inParallel(keycloak::unpack);
        var wildflyPrepared = inParallel(wildfly::prepare);
        var databaseStarted = database == null ? done() : inParallel(() -> run(database));
        var all = new ArrayList<CompletableFuture<?>>();
        if (keycloak != null) all.add(after(databaseStarted, keycloakUnpacked, () -> run(keycloak)));
        all.add(after(databaseStarted, wildflyPrepared, () -> run(wildfly)));
        await(allOrTheFirstFailure(all));
    }

    private static void stopLeftovers(Settings settings) throws IOException {
        for (var server : List.of("wildfly", "keycloak")) {
            new PidFile(settings.state().pid(server)).stopLeftover("TERM");
        }
        new PidFile(settings.state().pid("postgresql")).stopLeftover("INT");
    }

    private Object run(Server server) throws IOException, InterruptedException {
        long before = System.nanoTime();
        synchronized (this) {
            if (closing) return server;
            started.add(server);
        }
        server.start();
        watch.over(server);
        progress.accept("%-11s ready after %.1f s".formatted(server.name(), (System.nanoTime() - before) / 1e9));
        return server;
    }

    private interface StartStep {
        Object perform() throws IOException, InterruptedException;
    }

    private static CompletableFuture<Object> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<Object> inParallel(StartStep step) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return step.perform();
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new CompletionException(e);
                    }
                },
                task -> new Thread(task, "start").start());
    }

    private static CompletableFuture<Object> after(
            CompletableFuture<?> one, CompletableFuture<?> other, StartStep step) {
        return CompletableFuture.allOf(one, other).thenCompose(ready -> inParallel(step));
    }

    private static CompletableFuture<Void> allOrTheFirstFailure(List<CompletableFuture<?>> parts) {
        var all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        for (var part : parts) {
            part.exceptionally(failure -> {
                all.completeExceptionally(failure);
                return null;
            });
        }
        return all;
    }

    private static void await(CompletableFuture<Void> all) throws IOException {
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException trouble) throw trouble;
            if (e.getCause() instanceof StartFailed failed) throw failed;
            throw e;
        }
    }

    /** Stays, starting again what ends by itself, and fails when that is of no use. */
    public void keepRunning() {
        try {
            watch.keep();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailed failed) throw failed;
            throw e;
        }
    }

    /** Stops the application and Keycloak before the database they write to. */
    @Override
    public synchronized void close() {
        if (closing) return;
        closing = true;
        var users = started.stream().filter(server -> !(server instanceof PostgresServer));
        users.parallel().forEach(Server::stop);
        started.stream().filter(PostgresServer.class::isInstance).forEach(Server::stop);
    }
}
