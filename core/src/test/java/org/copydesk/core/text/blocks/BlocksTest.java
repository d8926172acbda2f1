package org.copydesk.core.text.blocks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body falls into blocks")
class BlocksTest {

    @Test
    void oneForEachParagraphHeadingItemRowLineAndRule() {
        assertThat(read("<h2>Bell</h2><p>It rang.</p><ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>said</p>"
                        + "</blockquote><hr><pre><code>x\n\n  y\n</code></pre>"
                        + "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"))
                .containsExactly(
                        "h2: Bell",
                        "p: It rang.",
                        "ul: one",
                        "ul ul: two",
                        "blockquote p: said",
                        "hr: hr",
                        "pre: x",
                        "pre: ",
                        "pre:   y",
                        "tr: a\tb");
    }

    @Test
    void whateverTheMarkupAround() {
        assertThat(read("loose <b>text</b><div>in <p>a div</p> after</div><p> </p><ul><li></li></ul>"))
                .containsExactly("p: loose text", "p: in", "p: a div", "p: after");
    }

    @Test
    void withOneSpaceWhereverThereIsSome() {
        assertThat(read("<p>\n a\t <em> b</em>  c <br> d <br></p>")).containsExactly("p: a b c\nd");
    }

    @Test
    void withTheSpacesThatMeanSomething() {
        assertThat(read("<p>12\u00a0000\u202f€</p>")).containsExactly("p: 12\u00a0000\u202f€");
    }

    @Test
    void thatKnowWhichItemTheyShareWithTheOneBefore() {
        assertThat(Blocks.of("<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul><p>d</p>", Locale.ROOT))
                .extracting(Block::path, Block::joint)
                .containsExactly(
                        tuple(List.of("ul", "li"), 0),
                        tuple(List.of("ul", "li", "ol", "li"), 2),
                        tuple(List.of("ul", "li", "ol", "li"), 3),
                        tuple(List.of(), 0));
    }

    @Test
    void ofWordsWithTheirLook() {
        var units = Blocks.of(
                        "<p>See <a href=\"/t\">the <b><i>table</i></b></a> <img src=\"q\" alt=\"Quay\"></p>",
                        Locale.ROOT)
                .get(0)
                .units();

        assertThat(units)
                .extracting(
                        Unit::text,
                        unit -> unit.format().link(),
                        unit -> unit.format().styles(),
                        unit -> unit.format().alt())
                .containsExactly(
                        tuple("See", "", List.of(), ""),
                        tuple("the", "/t", List.of(), ""),
                        tuple("table", "/t", List.of(Emphasis.STRONG, Emphasis.EMPHASIS), ""),
                        tuple("q", "", List.of(), "Quay"));
    }

    @Test
    void evenWhenNestedWithoutEnd() {
        assertThat(Blocks.of("<blockquote>".repeat(5000) + "deep", Locale.ROOT))
                .extracting(Block::text)
                .containsExactly("deep");
    }

    private static List<String> read(String html) {
        return Blocks.of(html, Locale.ROOT).stream()
                .map(block -> block.kind() + ": " + block.text().lines().collect(joining("\n")))
                .toList();
    }
}
