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
            var build = List.of("bash", script(unpacked), "build", "--db=postgres");
            Program.run("Building Keycloak", build, java(), settings.state().log("keycloak-build"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while building Keycloak", e);
        }
    }

    @Override
    public void start() throws IOException, InterruptedException {
        var command = List.of("bash", script(unpack()), "start", "--optimized");
        process = ServerProcess.start("keycloak", "TERM", settings.state(), command, environment());
        process.awaitReady(Duration.ofMinutes(6), realm::serverAnswers);
        realm.bringUpToDate();
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(java());
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

    private static Map<String, String> java() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms128m -Xmx384m -XX:MetaspaceSize=96M");
    }

    private static String script(Path unpacked) {
        return unpacked.resolve("bin/kc.sh").toString();
    }

    @Override
    public ServerProcess process() {
        return process;
    }
}
