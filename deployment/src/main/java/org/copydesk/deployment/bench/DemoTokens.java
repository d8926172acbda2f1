package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.deployment.bench.http.Wire;

/** Access tokens of the demo people, by direct grant, renewed before they expire. */
final class DemoTokens {

    private static final Duration RENEWED = Duration.ofMinutes(2);

    private final int keycloakPort;
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

    DemoTokens(int keycloakPort) {
        this.keycloakPort = keycloakPort;
    }

    String of(String person) {
        return tokens.compute(person, (name, known) -> known != null && known.isFresh() ? known : granted(name))
                .text();
    }

    private AccessToken granted(String person) {
        var form = "grant_type=password&client_id=copydesk-cli&username=" + person + "&password=" + person;
        try (var wire = new Wire(keycloakPort)) {
            var answer = wire.send(
                            "POST",
                            "/realms/copydesk/protocol/openid-connect/token",
                            null,
                            "Content-Type: application/x-www-form-urlencoded\r\n",
                            form.getBytes(StandardCharsets.UTF_8))
                    .expecting(200);
            var token = new ObjectMapper().readTree(answer.body()).get("access_token");
            return new AccessToken(token.asText(), Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record AccessToken(String text, Instant since) {

        boolean isFresh() {
            return since.plus(RENEWED).isAfter(Instant.now());
        }
    }
}
