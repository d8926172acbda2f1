package org.copydesk.deployment.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.copydesk.deployment.settings.Settings;

/** One of the demo people at the HTTP interface, signed in with the password that is their name. */
final class Colleague {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Settings settings;
    private final String token;

    Colleague(Settings settings, String name) throws IOException {
        this.settings = settings;
        this.token = signIn(name);
    }

    JsonNode get(String path) throws IOException {
        return send(call(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException {
        return send(call(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode post(String path, int read, Object body) throws IOException {
        return send(call(path)
                .header("If-Match", "\"" + read + "\"")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode put(String path, int revision, Object body) throws IOException {
        return send(call(path)
                .header("If-Match", "\"" + revision + "\"")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private String signIn(String name) throws IOException {
        var address = settings.keycloakAddress() + "/realms/copydesk/protocol/openid-connect/token";
        var form = "grant_type=password&client_id=copydesk-cli&username=%1$s&password=%1$s".formatted(name);
        var answer = send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.get("access_token").asText();
    }

    private HttpRequest.Builder call(String path) {
        return request(settings.address() + "/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(
                        "%s answered %d: %s".formatted(answer.request().uri(), answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
