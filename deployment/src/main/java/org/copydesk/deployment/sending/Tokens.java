package org.copydesk.deployment.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.copydesk.deployment.settings.StartFailed;

/** A person's tokens for scripts, renewed before they run out. */
public final class Tokens {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;
    private final String user;
    private final String password;
    private String token;
    private long renewAt;

    /**
     * @param realm the address of the realm at Keycloak
     */
    public Tokens(String realm, String user, String password) {
        this.realm = realm;
        this.user = user;
        this.password = password;
    }

    /** One that is good for a while. */
    public String current() throws IOException {
        if (token == null || System.nanoTime() - renewAt > 0) {
            var answer = fetch();
            token = answer.get("access_token").asText();
            renewAt = System.nanoTime() + answer.get("expires_in").asLong() * 500_000_000L;
        }
        return token;
    }

    private JsonNode fetch() throws IOException {
        String form = "grant_type=password&client_id=copydesk-cli&username=%s&password=%s"
                .formatted(encoded(user), encoded(password));
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 401) throw new StartFailed(user + " is not known by this password");
            if (answer.statusCode() != 200) throw new StartFailed("Keycloak gave no token: " + answer.body());
            return new ObjectMapper().readTree(answer.body());
        } catch (ConnectException e) {
            throw new StartFailed("Keycloak does not answer at " + realm + "; start it with ./copydesk run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
