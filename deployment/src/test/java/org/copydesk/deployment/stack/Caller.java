package org.copydesk.deployment.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls the running product with a person's bearer token, or as nobody, and never follows a redirect. */
public final class Caller {

    public static final Caller NOBODY = new Caller(null);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final String person;

    private Caller(String person) {
        this.person = person;
    }

    /** One of the demo people, by user name. */
    public static Caller as(String person) {
        return new Caller(person);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** A request of this person's, for the test to complete; {@link #send} sends it. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(ProductStack.at(path)).timeout(Duration.ofSeconds(60));
        if (person != null) request.header("Authorization", "Bearer " + token());
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The product does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    public String token() {
        return TOKENS.compute(person, (name, known) -> known == null || known.isOld() ? fetch(name) : known)
                .value();
    }

    private Token fetch(String name) {
        var address = ProductStack.running().keycloakAddress() + "/realms/copydesk/protocol/openid-connect/token";
        var form = "grant_type=password&client_id=copydesk-cli&username=%1$s&password=%1$s".formatted(name);
        var answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try {
            return new Token(
                    new ObjectMapper()
                            .readTree(answer.body())
                            .get("access_token")
                            .asText(),
                    System.nanoTime());
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("Keycloak gave no token: " + answer.body(), e);
        }
    }

    private record Token(String value, long since) {

        /** Tokens live for five minutes. */
        boolean isOld() {
            return System.nanoTime() - since > Duration.ofMinutes(4).toNanos();
        }
    }
}
