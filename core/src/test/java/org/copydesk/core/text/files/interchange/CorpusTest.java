package org.copydesk.core.text.files.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.core.text.markdown.Markdown;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real articles come in and go out. The same fields means: title, subjects, credits and time are equal. The same
 * paragraphs means: the body is equal, and no word of the file is missing from it that was not mark-up.
 */
@DisplayName("A real article")
class CorpusTest {

    private static final String SHARED = System.getenv("COPYDESK_SHARED");

    private final InterchangeText format = new InterchangeText();

    static Stream<Path> files() throws IOException {
        if (SHARED == null || !Files.isDirectory(Path.of(SHARED))) return Stream.of(Path.of(""));
        try (var articles = Files.list(Path.of(SHARED, "corpus", "articles"));
                var seeds = Files.list(Path.of(SHARED, "seeds"))) {
            return Stream.concat(articles.sorted().toList().stream(), seeds.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesInAndGoesOutByteForByte(Path file) throws IOException {
        assumeTrue(!file.toString().isEmpty(), "COPYDESK_SHARED does not point to the shared articles");
        byte[] bytes = Files.readAllBytes(file);
        Imported article = imported(bytes);
        assertThat(article.text().title()).isNotBlank();
        assertThat(article.text().toString()).doesNotContain(TextLimits.UNKNOWN_DETAIL);
        assertThat(Markup.canonical(article.text().body()))
                .isEqualTo(article.text().body());
        assertThat(format.write(article.text(), article.publishedTime(), article.source())
                        .getBytes(UTF_8))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsItsFieldsAndParagraphsWithoutItsSource(Path file) throws IOException {
        assumeTrue(!file.toString().isEmpty(), "COPYDESK_SHARED does not point to the shared articles");
        Imported article = imported(Files.readAllBytes(file));
        String written = format.write(article.text(), article.publishedTime(), null);
        Imported again = imported(written.getBytes(UTF_8));
        assertThat(again.text()).isEqualTo(article.text());
        assertThat(again.publishedTime()).isEqualTo(article.publishedTime());
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsItsBodyLinesWhenOnlyItsTitleChanges(Path file) throws IOException {
        assumeTrue(!file.toString().isEmpty(), "COPYDESK_SHARED does not point to the shared articles");
        Imported article = imported(Files.readAllBytes(file));
        Text text = article.text();
        Text renamed = new Text("Renamed", text.standfirst(), text.body(), text.subjects(), text.byline());
        String written = format.write(renamed, article.publishedTime(), article.source());
        assertThat(written).contains("\nTitle: Renamed\n");
        assertThat(written.substring(written.indexOf("\nText:")))
                .isEqualTo(article.source().substring(article.source().indexOf("\nText:")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void becomesOneParagraphALineWhereItHasNoBlankLines(Path file) throws IOException {
        assumeTrue(!file.toString().isEmpty(), "COPYDESK_SHARED does not point to the shared articles");
        Imported article = imported(Files.readAllBytes(file));
        String body = article.source().substring(article.source().indexOf("\nText:") + 1);
        body = body.substring(body.indexOf('\n') + 1);
        assumeTrue(!body.contains("\n\n"), "wrapped");
        long lines = body.lines().count();
        long paragraphs = Markup.plainText(article.text().body()).lines().count();
        assertThat(paragraphs).isBetween(lines * 2 / 3, lines);
        assertThat(Markdown.toBody(Markdown.of(article.text().body())))
                .isEqualTo(article.text().body());
    }

    @Test
    void isTheSeedAsItWasAskedFor() throws IOException {
        assumeTrue(SHARED != null, "COPYDESK_SHARED does not point to the shared articles");
        try (var seeds = Files.list(Path.of(SHARED, "seeds"))) {
            Imported seed = imported(Files.readAllBytes(seeds.findFirst().orElseThrow()));
            assertThat(seed.publishedTime()).isEqualTo("2023-11-08");
            assertThat(seed.text().subjects()).containsExactly("CHINA", "DIPLOMACY");
            assertThat(seed.text().byline()).hasSize(1);
            assertThat(seed.text().body().split("</p>")).hasSize(14);
        }
    }

    private Imported imported(byte[] bytes) {
        return (Imported) format.read(new SourceFile("a.txt", bytes));
    }
}
