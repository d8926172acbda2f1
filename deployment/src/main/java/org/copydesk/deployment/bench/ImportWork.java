package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Report;

/** Files of the interchange format on their way in. */
final class ImportWork {

    private static final int FILES = 5_000;
    private static final long POLL = 50_000_000;

    private final Target target;

    ImportWork(Target target) {
        this.target = target;
    }

    void measure(Report report) {
        send(zip(1_000)); // warm-up
        var zip = zip(FILES);
        long start = System.nanoTime();
        send(zip);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.fact("import of " + FILES + " files of 5 KB, per second", Math.round(FILES / seconds) + " (target 800)");
    }

    private void send(byte[] zip) {
        try (var wire = new Wire(target.port())) {
            var token = target.tokens().of("anna");
            var started = wire.send("POST", Target.API + "/imports", token, "Content-Type: application/zip\r\n", zip)
                    .expecting(202);
            var path = started.header("location").replaceFirst("^https?://[^/]+", "");
            for (var run = run(wire, path, token);
                    run.get("state").asText().equals("RUNNING");
                    run = run(wire, path, token)) LockSupport.parkNanos(POLL);
        }
    }

    private static JsonNode run(Wire wire, String path, String token) {
        try {
            return new ObjectMapper()
                    .readTree(wire.get(path, token).expecting(200).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(int files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            long seed = System.nanoTime();
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("article-" + i + ".txt"));
                zip.write(new MadeUpText(seed + i).file().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
