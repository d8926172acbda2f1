package org.copydesk.deployment.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.process.Distribution;
import org.copydesk.deployment.process.Program;
import org.copydesk.deployment.process.ServerProcess;
import org.copydesk.deployment.settings.Artifacts;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;

/** Keycloak on our PostgreSQL, built once for it so that later starts are quick, with the demo realm. */
final class KeycloakServer implements Server {

    private final Settings settings;
    private final DemoRealm realm;
    private ServerProcess process;

    KeycloakServer(Settings settings) {
        this.settings = settings;
        realm = new DemoRealm(settings);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    Path unpack() throws IOException {
        return Distribution.unpack(Artifacts.ofThisBuild().keycloak(), settings.servers(), this::build);
    }

    private void build(Path unpacked) throws IOException {
        try {
            var build = List.of("bash", unpacked.resolve("bin/kc.sh").toString(), "build", "--db=postgres");
            var java = Map.of("JAVA_HOME", System.getProperty("java.home"));
            Program.run("Building Keycloak", build, java, settings.state().log("keycloak-build"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while building Keycloak", e);
        }
    }

    @Override
    public void start() throws IOException, InterruptedException {
        process = ServerProcess.start("keycloak", "TERM", settings.state(), command(unpack()), environment());
        process.awaitReady(Duration.ofMinutes(6), realm::serverAnswers);
        realm.bringUpToDate();
    }

    /** As its own script ends, without the script: a signal then meets the server itself. */
    private List<String> command(Path home) {
        return List.of(
                Program.java(),
                "@" + settings.demoRealm().resolveSibling("jvm.options"),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--spi-theme--folder--dir=" + settings.demoRealm().resolveSibling("themes"));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", settings.ownDatabaseAddress("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", settings.secrets().password("database.keycloak"));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "localhost");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()));
        environment.put("KC_HOSTNAME", settings.keycloakAddress());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().password("keycloak.admin"));
        return environment;
    }

    @Override
    public ServerProcess process() {
        return process;
    }
}
