package org.copydesk.deployment.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;

/** The realm of the repository in our own Keycloak: brought in once, and told when the product's address or its mail server changes. */
final class DemoRealm {

    private static final String POLICY = "passwordPolicy";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Settings settings;

    DemoRealm(Settings settings) {
        this.settings = settings;
    }

    boolean serverAnswers() throws IOException {
        try {
            return answers("/realms/master");
        } catch (ConnectException e) {
            return false;
        }
    }

    private boolean answers(String path) throws IOException {
        return send(request(path).GET()).statusCode() == 200;
    }

    /** Secret of one of the realm's clients, which stands in the realm's file and nowhere else. */
    String secretOf(String client) throws IOException {
        for (var known : JSON.readTree(settings.demoRealm().toFile()).get("clients")) {
            if (known.get("clientId").asText().equals(client))
                return known.get("secret").asText();
        }
        throw new StartFailed(settings.demoRealm() + " has no client " + client);
    }

    void bringUpToDate() throws IOException {
        var looks = looks();
        String wanted = browserClient() + "\n" + looks;
        boolean isThere = Files.exists(settings.state().realm()) && answers("/realms/copydesk");
        if (isThere && Files.readString(settings.state().realm()).equals(wanted)) return;
        String token = signInAsAdministrator();
        if (isThere) {
            move(token);
        } else {
            send(request("/admin/realms/copydesk")
                    .header("Authorization", token)
                    .DELETE());
            bringIn(token);
        }
        put(token, "/admin/realms/copydesk", looks);
        put(token, "/admin/realms/copydesk", policy());
        Files.writeString(settings.state().realm(), wanted);
    }

    /** What depends on where it runs: how its pages look, and whether a forgotten password can be helped by mail. */
    private JsonNode looks() {
        var mail = new MailServer(settings).asKeycloakSays();
        return JSON.valueToTree(
                Map.of("loginTheme", "copydesk", "resetPasswordAllowed", !mail.isEmpty(), "smtpServer", mail));
    }

    private JsonNode policy() throws IOException {
        var realm = JSON.readTree(settings.demoRealm().toFile());
        return JSON.createObjectNode().set(POLICY, realm.get(POLICY));
    }

    private String signInAsAdministrator() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(settings.secrets().password("keycloak.admin"), StandardCharsets.UTF_8);
        var answer = require(send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
        return "Bearer " + answer.get("access_token").asText();
    }

    private void bringIn(String token) throws IOException {
        require(send(request("/admin/realms")
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(atOurAddress()))));
    }

    private String atOurAddress() throws IOException {
        return realm().toString().replace("http://localhost:8080", settings.address());
    }

    /** The demo people have passwords that the realm would not take from anybody, so its policy comes after them. */
    private ObjectNode realm() throws IOException {
        var realm = (ObjectNode) JSON.readTree(settings.demoRealm().toFile());
        return realm.without(POLICY);
    }

    private void move(String token) throws IOException {
        var client = require(send(request("/admin/realms/copydesk/clients?clientId=copydesk")
                        .header("Authorization", token)
                        .GET()))
                .get(0);
        put(token, "/admin/realms/copydesk/clients/" + client.get("id").asText(), browserClient());
    }

    private JsonNode browserClient() throws IOException {
        return JSON.readTree(atOurAddress()).get("clients").get(0);
    }

    private void put(String token, String path, JsonNode body) throws IOException {
        require(send(request(path)
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.keycloakAddress() + path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to Keycloak", e);
        }
    }

    private static JsonNode require(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new StartFailed("Keycloak answered %d to %s: %s"
                    .formatted(answer.statusCode(), answer.request().uri(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
