package org.copydesk.deployment.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one product is to be run.
 *
 * @param home the checkout
 * @param servers where the servers are unpacked; they hold no data and may be shared
 * @param environment the variables this product was started with; those named COPYDESK_ speak to it
 */
public record Settings(
        Path home, Path servers, StateFolder state, Ports ports, Secrets secrets, Map<String, String> environment) {

    public Settings(Path home, StateFolder state, Ports ports, Map<String, String> environment) {
        this(home, home.resolve(".copydesk/servers"), state, ports, new Secrets(state.secrets()), environment);
    }

    public Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    public boolean ownDatabase() {
        return given("COPYDESK_DB_URL").isEmpty();
    }

    public boolean ownKeycloak() {
        return given("COPYDESK_KEYCLOAK_URL").isEmpty();
    }

    /** The ports that servers of ours will listen on. */
    public List<Integer> neededPorts() {
        var needed = new ArrayList<>(List.of(ports.web(), ports.management()));
        if (ownKeycloak()) needed.add(ports.keycloak());
        if (ownDatabase()) needed.add(ports.database());
        return needed;
    }

    public String address() {
        return "http://localhost:" + ports.web();
    }

    public String keycloakAddress() {
        return given("COPYDESK_KEYCLOAK_URL").orElse("http://localhost:" + ports.keycloak());
    }

    public String realmAddress() {
        return keycloakAddress() + "/realms/" + given("COPYDESK_KEYCLOAK_REALM").orElse("copydesk");
    }

    public String databaseAddress() {
        return given("COPYDESK_DB_URL").orElse(ownDatabaseAddress("copydesk"));
    }

    public String ownDatabaseAddress(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.database(), database);
    }

    public Path application() {
        return home.resolve("web/target/copydesk.war");
    }

    public Path serverScripts() {
        return home.resolve("deployment/src/main/server");
    }

    public Path samples() {
        return home.resolve("deployment/src/main/samples");
    }

    public Path demoRealm() {
        return home.resolve("deployment/src/main/keycloak/copydesk-realm.json");
    }
}
