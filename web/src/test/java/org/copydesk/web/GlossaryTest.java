package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the sentences of the product to docs/words.md. */
@DisplayName("The glossary")
class GlossaryTest {

    private static final Path PAGE = Path.of("../docs/words.md");
    private static final String MESSAGES = "src/main/resources/org/copydesk/web/messages%s.properties";
    private static final String NOTICES = "../core/src/main/resources/org/copydesk/core/notifying/notices%s.properties";
    private static final Pattern GERMAN_ONLY = Pattern.compile("(.+) \\(deutsch\\)");

    @Test
    void namesWordsThatAreUsed() throws IOException {
        var unused = new ArrayList<String>();
        for (var row : rows("## Glossary")) {
            if (uses(row.get(0), "").isEmpty()) unused.add(row.get(0));
            if (uses(row.get(2), "_de").isEmpty()) unused.add(row.get(2));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void namesWordsThatAreNot() throws IOException {
        var used = new ArrayList<String>();
        for (var row : rows("## Not")) {
            var german = GERMAN_ONLY.matcher(row.get(0));
            if (german.matches()) used.addAll(uses(german.group(1), "_de"));
            else Stream.of("", "_de").forEach(language -> used.addAll(uses(row.get(0), language)));
        }
        assertThat(used).isEmpty();
    }

    @Test
    void hasOneLineAWord() throws IOException {
        assertThat(rows("## Glossary"))
                .hasSizeGreaterThan(40)
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates();
    }

    /** The sentences that have the word, or a longer one that begins so. */
    private static List<String> uses(String word, String language) {
        var whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)), Pattern.UNICODE_CASE);
        return Stream.of(MESSAGES, NOTICES)
                .flatMap(bundle -> sentences(bundle.formatted(language)))
                .filter(sentence ->
                        whole.matcher(sentence.toLowerCase(Locale.ROOT)).find())
                .toList();
    }

    private static Stream<String> sentences(String file) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle.stringPropertyNames().stream().map(bundle::getProperty);
    }

    private static List<List<String>> rows(String heading) throws IOException {
        var page = Files.readString(PAGE);
        var part = page.substring(page.indexOf(heading) + heading.length());
        var end = part.indexOf("\n## ");
        return (end < 0 ? part : part.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Stream.of(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.toList()))
                .toList();
    }
}
