package org.copydesk.core.corpus;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Text;
import org.jsoup.nodes.Entities;

/** Revision histories of articles: real ones where the shared corpus is, otherwise a few of our own. */
public final class Histories {

    public record History(String path, List<Version> versions) {}

    public record Version(String author, String title, String body) {

        /** Each line that is not blank becomes a paragraph. */
        public Text text() {
            String html = body.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "<p>" + Entities.escape(line) + "</p>")
                    .collect(joining());
            return new Text(title, "", html, List.of(), List.of());
        }
    }

    public record Neighbours(Version from, Version to) {}

    private Histories() {}

    public static boolean areShared() {
        return System.getenv("COPYDESK_SHARED") != null && Files.exists(shared());
    }

    public static List<History> all() {
        var json = new ObjectMapper();
        List<History> histories = new ArrayList<>();
        try (Stream<String> lines = Files.lines(areShared() ? shared() : own())) {
            for (String line : (Iterable<String>) lines::iterator) histories.add(history(json.readTree(line)));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The histories cannot be read", e);
        }
        return histories;
    }

    public static List<Neighbours> neighbours() {
        List<Neighbours> neighbours = new ArrayList<>();
        for (History history : all()) {
            for (int i = 1; i < history.versions().size(); i++) {
                neighbours.add(new Neighbours(
                        history.versions().get(i - 1), history.versions().get(i)));
            }
        }
        return neighbours;
    }

    private static History history(JsonNode node) {
        List<Version> versions = new ArrayList<>();
        for (JsonNode revision : node.get("revisions")) {
            versions.add(new Version(
                    revision.get("author").asText(),
                    revision.path("title").asText(""),
                    revision.get("body").asText()));
        }
        return new History(node.get("path").asText(), versions);
    }

    private static Path shared() {
        return Path.of(System.getenv("COPYDESK_SHARED"), "corpus", "histories.jsonl");
    }

    private static Path own() throws URISyntaxException {
        return Path.of(Histories.class.getResource("histories.jsonl").toURI());
    }
}
