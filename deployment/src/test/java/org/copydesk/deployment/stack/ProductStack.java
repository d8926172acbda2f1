package org.copydesk.deployment.stack;

import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.deployment.server.Product;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StateFolder;

/**
 * The product under test: PostgreSQL, Keycloak and WildFly with the built application, on free ports and with empty
 * data. It starts when first asked for and stops with the virtual machine. With {@code -Dcopydesk.port-offset=N} the
 * tests speak to a product that {@code ./copydesk run --port-offset N} is running already.
 */
public final class ProductStack {

    private static final System.Logger LOGGER = System.getLogger(ProductStack.class.getName());

    private static Settings running;

    private ProductStack() {}

    public static synchronized Settings running() {
        if (running == null) running = Integer.getInteger("copydesk.port-offset") == null ? started() : found();
        return running;
    }

    /** Where a path of the product is. */
    public static URI at(String path) {
        return URI.create(running().address() + path);
    }

    private static Settings found() {
        Path home = home();
        var ports = Ports.USUAL.movedBy(Integer.getInteger("copydesk.port-offset"));
        return new Settings(home, new StateFolder(home.resolve(".copydesk")), ports, System.getenv());
    }

    private static Settings started() {
        Path home = home();
        var state = new StateFolder(home.resolve("deployment/target/stack"));
        var settings = new Settings(home, state, Ports.free(), environment());
        try {
            Product.forget(settings);
            Product.start(settings, line -> LOGGER.log(INFO, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /** Webhooks may call the receivers of tests, which are on this machine. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("COPYDESK_WEBHOOKS_PRIVATE", "true");
        return environment;
    }

    private static Path home() {
        return Path.of(System.getProperty("copydesk.home", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
