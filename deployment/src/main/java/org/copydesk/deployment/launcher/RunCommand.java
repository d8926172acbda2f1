package org.copydesk.deployment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.deployment.samples.Samples;
import org.copydesk.deployment.server.Product;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;

/** Starts the product, says where it is and stays until it is told to stop. */
final class RunCommand implements Command {

    private final Path home;

    RunCommand(Path home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String usage() {
        return """
                run [--fresh] [--port-offset N]       start everything; Ctrl-C stops it
                      --fresh                         forget all articles and people first
                      --port-offset N                 add N to every port (8080, 9990, 8180, 5433)""";
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        boolean fresh = arguments.flag("--fresh");
        int offset = arguments.portOffset();
        arguments.end();
        var state = new StateFolder(home.resolve(".copydesk"));
        var lock = state.lock()
                .orElseThrow(
                        () -> new StartFailed("Copydesk is running already from this folder; stop that one first"));
        var settings = new Settings(home, state, Ports.USUAL.movedBy(offset), System.getenv());
        if (fresh) Product.forget(settings);
        long before = System.nanoTime();
        try (var product = Product.start(settings, RunCommand::say)) {
            loadSamples(settings);
            double seconds = (System.nanoTime() - before) / 1e9;
            say("%nCopydesk is ready after %.0f s.%n%n%s".formatted(seconds, where(settings)));
            product.keepRunning();
        } finally {
            lock.release();
        }
        return 0;
    }

    /** Only where everything is ours: nobody else's newsroom is to find articles that it did not write. */
    private static void loadSamples(Settings settings) {
        if (!settings.ownDatabase() || !settings.ownKeycloak()) return;
        try {
            int loaded = new Samples(settings).load();
            if (loaded > 0) say("%d sample articles are in".formatted(loaded));
        } catch (IOException | RuntimeException e) {
            say("The sample articles could not be loaded: " + e.getMessage());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static String where(Settings settings) {
        String people = """
                  Sign in   anna, ben (authors)   clara, emil (editors)   dora (admin); the password is the name
                """;
        return """
                  Read      %1$s/
                  Write     %1$s/desk
                  API       %1$s/openapi
                  Keycloak  %2$s
                %3$s  Logs      %4$s
                  Stop      Ctrl-C
                """.formatted(
                        settings.address(),
                        settings.keycloakAddress(),
                        settings.ownKeycloak() ? people : "",
                        settings.state().logs());
    }
}
