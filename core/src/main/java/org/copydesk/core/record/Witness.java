package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.persistence.proof.Checkpoint;

/**
 * Tells every checkpoint to somebody who does not keep the database, so that it shows when the database forgets one: to the
 * log, and to the file or the address that {@code COPYDESK_WITNESS} names, one line of JSON each. What could not be told is
 * told with the next one.
 */
@ApplicationScoped
public class Witness {

    private static final Logger LOG = Logger.getLogger(Witness.class.getName());
    private static final int UNTOLD_AT_MOST = 10_000;

    private final String place;
    private final Queue<String> untold = new ArrayDeque<>();
    private final Executor inTurn = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "witness");
        thread.setDaemon(true);
        return thread;
    });

    public Witness() {
        this(System.getenv("COPYDESK_WITNESS"));
    }

    /** @param place a file or an address that begins with http; null or blank for none */
    Witness(String place) {
        this.place = place == null || place.isBlank() ? null : place.strip();
    }

    void hears(@Observes(during = TransactionPhase.AFTER_SUCCESS) Sealed sealed) {
        var checkpoint = sealed.checkpoint();
        LOG.info(() -> "Checkpoint " + checkpoint.number() + ": " + checkpoint.hash());
        if (place != null) inTurn.execute(() -> tell(line(checkpoint)));
    }

    /** What is told of a checkpoint: enough to recognize it, and to see who signed it. */
    static String line(Checkpoint checkpoint) {
        return Json.createObjectBuilder()
                .add("number", checkpoint.number())
                .add("hash", checkpoint.hash())
                .add("checkpoint", checkpoint.statement())
                .add("signature", checkpoint.signature())
                .build()
                .toString();
    }

    void tell(String line) {
        untold.add(line);
        while (untold.size() > UNTOLD_AT_MOST) untold.remove();
        try {
            for (var next = untold.peek(); next != null; next = untold.peek()) {
                if (place.startsWith("http://") || place.startsWith("https://")) post(next);
                else
                    Files.writeString(
                            Path.of(place), next + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                untold.remove();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The witness of checkpoints cannot be told; it is tried again with the next", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(String line) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(place))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(line))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (status >= 300) throw new IOException("answered " + status);
    }
}
