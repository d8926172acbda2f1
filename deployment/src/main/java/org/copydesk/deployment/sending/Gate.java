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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.copydesk.deployment.settings.StartFailed;

/** The product's imports over HTTP, as the person whose tokens are used. */
public final class Gate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PROGRESS_EVERY = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Tokens tokens;
    private final Optional<String> owner;

    /**
     * @param owner the user name of whom everything shall belong to, if not to the sender
     */
    public Gate(String address, Tokens tokens, Optional<String> owner) {
        this.address = address;
        this.tokens = tokens;
        this.owner = owner;
    }

    /** Sends an archive, waits until it is taken in and returns the report. */
    JsonNode deliver(Path archive, Consumer<JsonNode> progress) throws IOException {
        String query = owner.map(name -> "?owner=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .orElse("");
        var accepted = send(request("/api/v1/imports" + query)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(archive)));
        if (accepted.statusCode() != 202) throw refused(accepted);
        var place = URI.create(address + "/api/v1/")
                .resolve(accepted.headers().firstValue("Location").orElseThrow());
        return outcome(place.getPath(), progress);
    }

    private JsonNode outcome(String path, Consumer<JsonNode> progress) throws IOException {
        long told = System.nanoTime();
        while (true) {
            var answer = send(request(path).GET());
            if (answer.statusCode() != 200) throw refused(answer);
            var report = JSON.readTree(answer.body());
            if (!report.path("state").asText().equals("RUNNING")) return report;
            if (System.nanoTime() - told > PROGRESS_EVERY.toNanos()) {
                progress.accept(report);
                told = System.nanoTime();
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(address).resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + tokens.current());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new StartFailed("Nothing answers at " + address + "; start it with ./copydesk run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static StartFailed refused(HttpResponse<String> answer) {
        return new StartFailed(
                "%s answered %d: %s".formatted(answer.request().uri(), answer.statusCode(), answer.body()));
    }
}
