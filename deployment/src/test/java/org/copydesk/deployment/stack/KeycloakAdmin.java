package org.copydesk.deployment.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever administers the realm at Keycloak itself, past the product. */
public final class KeycloakAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private KeycloakAdmin() {}

    /** Asks for something below the realm's own address in Keycloak's administration. */
    public static HttpResponse<String> send(String method, String path, String json) {
        return send(HttpRequest.newBuilder(address("/admin/realms/copydesk" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    public static JsonNode get(String path) {
        return ApiSteps.json(ApiSteps.expect(send("GET", path, ""), 200));
    }

    /** What the token endpoint of the realm says to a form. */
    public static HttpResponse<String> tokens(Map<String, String> form) {
        return post("/realms/copydesk/protocol/openid-connect/token", form);
    }

    private static String token() {
        var password = ProductStack.running().secrets().password("keycloak.admin");
        var answer = post(
                "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        return ApiSteps.json(ApiSteps.expect(answer, 200)).get("access_token").asText();
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static URI address(String path) {
        return URI.create(ProductStack.running().keycloakAddress() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
