package org.copydesk.deployment.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.copydesk.deployment.settings.StartFailed;

/** A checkpoint that somebody kept where the owner of the database could not change it. */
record KeptCheckpoint(int number, String hash) {

    /** What is named: a number and a hash, a file that a witness wrote, or a checkpoint that was exported. */
    static List<KeptCheckpoint> named(Optional<String> name) throws IOException {
        if (name.isEmpty()) return List.of();
        if (name.get().matches("[0-9]{1,9}:[0-9a-f]{64}")) {
            var parts = name.get().split(":");
            return List.of(new KeptCheckpoint(Integer.parseInt(parts[0]), parts[1]));
        }
        var file = Path.of(name.get());
        if (!Files.isReadable(file)) throw new UsageException("--kept needs a file or NUMBER:HASH, not " + name.get());
        return read(Files.readString(file), file);
    }

    private static List<KeptCheckpoint> read(String text, Path file) {
        var json = new ObjectMapper();
        var kept = new ArrayList<KeptCheckpoint>();
        try (var values = json.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                var one = values.nextValue();
                if (!one.hasNonNull("number") || !one.hasNonNull("checkpoint")) throw unusable(file, null);
                kept.add(new KeptCheckpoint(
                        one.get("number").asInt(), hash(one.get("checkpoint").asText())));
            }
        } catch (IOException e) {
            throw unusable(file, e);
        }
        return kept;
    }

    private static StartFailed unusable(Path file, Exception cause) {
        return new StartFailed("Not what a witness writes, and no exported checkpoint: " + file, cause);
    }

    /** What the next checkpoint names this one by. */
    static String hash(String statement) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
