package org.copydesk.deployment.sending;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One import of any number of files: batches one after the other, a line for each file, and a sum at the end. */
public final class Sending {

    /** More than this in one request is not taken. */
    private static final long LIMIT = 64L << 20;

    private enum Outcome {
        CREATED,
        UNCHANGED,
        REFUSED
    }

    private final Gate gate;
    private final Consumer<String> report;
    private final Map<Outcome, Integer> sums = new EnumMap<>(Outcome.class);
    private boolean failed;

    public Sending(Gate gate, Consumer<String> report) {
        this.gate = gate;
        this.report = report;
    }

    /** Whether everything went in. */
    public boolean send(List<Path> paths) throws IOException {
        var batch = new FileBatch();
        try (var sources = Source.below(paths)) {
            for (var each = sources.iterator(); each.hasNext(); ) {
                var source = each.next();
                if (source.size() > LIMIT) {
                    count(Outcome.REFUSED, source.name(), "larger than 64 MB");
                } else if (source.isArchive()) {
                    deliver(source.file());
                } else {
                    if (!batch.hasRoomFor(source)) {
                        deliver(batch);
                        batch = new FileBatch();
                    }
                    batch.add(source);
                }
            }
            deliver(batch);
        } finally {
            batch.close();
        }
        report.accept(sums.entrySet().stream()
                .map(sum -> sum.getValue() + " " + sum.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "Done: ", sums.isEmpty() ? "nothing to send" : "")));
        return !failed && !sums.containsKey(Outcome.REFUSED);
    }

    private void deliver(FileBatch batch) throws IOException {
        try (batch) {
            if (!batch.isEmpty()) deliver(batch.finish());
        }
    }

    private void deliver(Path archive) throws IOException {
        var result = gate.deliver(archive, this::progress);
        for (var file : result.path("files")) {
            count(
                    Outcome.valueOf(file.get("outcome").asText()),
                    file.get("name").asText(),
                    remark(file));
        }
        if (result.path("state").asText().equals("FAILED")) {
            failed = true;
            report.accept("The import failed: " + result.path("message").asText("the server's log says why"));
        }
    }

    private void progress(JsonNode running) {
        report.accept("... %d of %d"
                .formatted(running.path("done").asInt(), running.path("total").asInt()));
    }

    private void count(Outcome outcome, String name, String remark) {
        sums.merge(outcome, 1, Integer::sum);
        report.accept("%-9s %s%s".formatted(outcome, name, remark.isEmpty() ? "" : ": " + remark));
    }

    private static String remark(JsonNode file) {
        if (file.path("outcome").asText().equals("REFUSED")) {
            String line = file.hasNonNull("line") ? "line " + file.get("line").asText() + ": " : "";
            return line + file.path("message").asText();
        }
        String left = file.hasNonNull("message") ? "; " + file.get("message").asText() : "";
        return "article " + file.path("article").asText() + left;
    }
}
