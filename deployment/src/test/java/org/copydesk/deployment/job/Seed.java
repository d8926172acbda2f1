package org.copydesk.deployment.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the interchange format as it comes in from outside: a real one where there is one, otherwise our own. */
record Seed(Path file) {

    private static final System.Logger LOGGER = System.getLogger(Seed.class.getName());

    static Seed any() throws IOException, URISyntaxException {
        var shared = System.getenv("COPYDESK_SHARED");
        if (shared != null && Files.isDirectory(Path.of(shared, "seeds"))) {
            try (var files = Files.list(Path.of(shared, "seeds"))) {
                return new Seed(files.sorted().findFirst().orElseThrow());
            }
        }
        LOGGER.log(System.Logger.Level.INFO, "COPYDESK_SHARED leads to no seeds: an article of our own is imported");
        return new Seed(Path.of(Seed.class.getResource("seed.txt").toURI()));
    }

    String title() throws IOException {
        return header("Title");
    }

    /** Its subjects, the first one first. */
    String[] subjects() throws IOException {
        return header("Category 1").split("; Category \\d+: ");
    }

    String author() throws IOException {
        return header("Author");
    }

    String firstParagraph() throws IOException {
        var lines = Files.readAllLines(file);
        return lines.get(lines.indexOf("Text: ") + 1).strip();
    }

    private String header(String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
