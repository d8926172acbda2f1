package org.copydesk.deployment.server;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.deployment.settings.Settings;

/** The variables the application is started with: those given from outside, and ours for what was not given. */
record ApplicationEnvironment(Settings settings) {

    Map<String, String> variables() throws IOException {
        var variables = new HashMap<String, String>();
        variables.put("COPYDESK_ADDRESS", settings.address());
        variables.put("MALLOC_ARENA_MAX", "2"); // an arena a thread would keep some hundred megabytes nobody uses
        if (settings.ownDatabase()) variables.putAll(ownDatabase());
        if (settings.ownKeycloak()) variables.putAll(ownKeycloak());
        variables.put("COPYDESK_SIGNING_KEY", settings.state().signingKey().toString());
        settings.environment().forEach((name, value) -> {
            if (name.startsWith("COPYDESK_") && !value.isBlank()) variables.put(name, value);
        });
        variables.put("COPYDESK_PORT", Integer.toString(settings.ports().web()));
        variables.put(
                "COPYDESK_MANAGEMENT_PORT", Integer.toString(settings.ports().management()));
        return variables;
    }

    private Map<String, String> ownDatabase() {
        return Map.of(
                "COPYDESK_DB_URL", settings.databaseAddress(),
                "COPYDESK_DB_USER", "copydesk_app",
                "COPYDESK_DB_PASSWORD", settings.secrets().password("database.copydesk_app"),
                "COPYDESK_DB_OWNER_USER", "copydesk_owner",
                "COPYDESK_DB_OWNER_PASSWORD", settings.secrets().password("database.copydesk_owner"));
    }

    private Map<String, String> ownKeycloak() throws IOException {
        var realm = new DemoRealm(settings);
        return Map.of(
                "COPYDESK_KEYCLOAK_URL",
                settings.keycloakAddress(),
                "COPYDESK_KEYCLOAK_REALM",
                "copydesk",
                "COPYDESK_CLIENT_ID",
                "copydesk",
                "COPYDESK_CLIENT_SECRET",
                realm.secretOf("copydesk"),
                "COPYDESK_PEOPLE_CLIENT_ID",
                "copydesk-people",
                "COPYDESK_PEOPLE_CLIENT_SECRET",
                realm.secretOf("copydesk-people"));
    }
}
