package org.copydesk.core.text.files.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

class InterchangeTextPropertyTest {

    private final InterchangeText format = new InterchangeText();

    /** Whatever is written comes back as the same article, and as the same file. */
    @Property(tries = 300)
    void articlesComeBackTheSame(@ForAll("texts") Text text, @ForAll("times") String time) {
        String file = format.write(text, time.isEmpty() ? null : time, null);
        Imported again = (Imported) read(file.getBytes(UTF_8));
        assertThat(again.text()).as(file).isEqualTo(text);
        assertThat(again.publishedTime()).isEqualTo(time.isEmpty() ? null : time);
        assertThat(format.write(again.text(), again.publishedTime(), null)).isEqualTo(file);
        assertThat(format.write(again.text(), again.publishedTime(), again.source()))
                .isEqualTo(file);
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRefusedWithALine(@ForAll byte[] bytes) {
        FileReading reading = read(bytes);
        assertThat(reading instanceof Imported || ((Unreadable) reading).first().line() > 0)
                .isTrue();
    }

    @Property(tries = 500)
    void anyLinesAreReadOrRefusedWithALine(@ForAll("files") String file) {
        FileReading reading = read(file.getBytes(UTF_8));
        if (reading instanceof Imported article) {
            assertThat(format.write(article.text(), article.publishedTime(), article.source()))
                    .isEqualTo(article.source());
            assertThat(((Imported) read(article.source().getBytes(UTF_8))).contentKey())
                    .isEqualTo(article.contentKey());
        } else {
            assertThat(((Unreadable) reading).first().line())
                    .isBetween(1, (int) file.lines().count() + 1);
        }
    }

    private FileReading read(byte[] bytes) {
        return format.read(new SourceFile("a.txt", bytes));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "Title: T",
                        "Title: U",
                        "Text:",
                        "Text: x",
                        "Author: A, B",
                        "Author title: x; y",
                        "Category 1: A",
                        "Category 1: A; Category 2: B",
                        "Category 2: C",
                        "Published Time: 2024-01-01",
                        "Published Time: x",
                        "",
                        "  ",
                        "# body",
                        "- item",
                        "> quote",
                        "Foo: bar",
                        ":",
                        "no header",
                        "\r",
                        "Title:",
                        "<p>x",
                        "```",
                        "\uFEFF")
                .list()
                .ofMaxSize(10)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of("", "2024-05-17", "2024-05-17T10:00Z", "2024-05-17T10:00:00+02:00");
    }

    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> line = Arbitraries.of(
                        "Bridge", "two words", "Text:", "Title: x", "שלום", "漢字", "é & <b>", "1. x", "#", "x; y")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
        Arbitrary<String> name = Arbitraries.of("Ann", "Ben Lee", "Lee Ray, Jr.", "שרה", "O'Neil");
        Arbitrary<String> detail = Arbitraries.of("", "", "City desk", "Editor", "a, b");
        Arbitrary<List<Byline>> byline =
                Combinators.combine(name, detail, detail).as(Byline::new).list().ofMaxSize(3);
        Arbitrary<String> body = line.list()
                .ofMaxSize(5)
                .map(lines -> Markup.canonical("<p>"
                        + String.join(
                                "</p><p>",
                                lines.stream()
                                        .map(InterchangeTextPropertyTest::escaped)
                                        .toList())));
        Arbitrary<String> standfirst = Arbitraries.oneOf(Arbitraries.just(""), line);
        return Combinators.combine(
                        line, standfirst, body, line.list().uniqueElements().ofMaxSize(3), byline)
                .as(Text::new);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
