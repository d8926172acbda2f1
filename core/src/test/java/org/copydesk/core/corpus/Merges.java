package org.copydesk.core.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Three-way merges of texts: real ones where the shared corpus is, otherwise a few of our own. */
public final class Merges {

    /**
     * @param clean whether git merged it without asking
     * @param git what git made of it, with its markers where it asked
     * @param committed what people made of it in the end
     */
    public record Three(
            String path, boolean clean, String base, String ours, String theirs, String git, String committed) {}

    private Merges() {}

    public static boolean areShared() {
        return System.getenv("COPYDESK_SHARED") != null && Files.exists(shared());
    }

    public static List<Three> all() {
        var json = new ObjectMapper();
        List<Three> merges = new ArrayList<>();
        try (Stream<String> lines = Files.lines(areShared() ? shared() : own())) {
            for (String line : (Iterable<String>) lines::iterator) merges.add(three(json.readTree(line)));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The merges cannot be read", e);
        }
        return merges;
    }

    private static Three three(JsonNode node) {
        return new Three(
                node.get("path").asText(),
                node.get("kind").asText().equals("clean"),
                node.get("base").asText(),
                node.get("ours").asText(),
                node.get("theirs").asText(),
                node.get("git_merge_file").asText(),
                node.get("result").asText());
    }

    private static Path shared() {
        return Path.of(System.getenv("COPYDESK_SHARED"), "corpus", "merges.jsonl");
    }

    private static Path own() throws URISyntaxException {
        return Path.of(Merges.class.getResource("merges.jsonl").toURI());
    }
}
