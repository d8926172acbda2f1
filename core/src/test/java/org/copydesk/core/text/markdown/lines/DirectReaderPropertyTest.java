package org.copydesk.core.text.markdown.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.commonmark.node.Node;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.markup.block.BodyBlock;
import org.copydesk.core.text.markup.block.InlineContent;

class DirectReaderPropertyTest {

    @Property(tries = 1_500)
    void readsWhatHtmlWouldSay(@ForAll("texts") String text) {
        Node document = MarkdownReader.parse(text);
        if (!DirectReader.covers(document.getFirstChild() == null ? document : document.getFirstChild())) return;
        for (Node node : MarkdownReader.children(document)) {
            boolean covers = DirectReader.covers(node);
            Statistics.collect(covers);
            if (covers) {
                List<BodyBlock> blocks = new ArrayList<>();
                DirectReader.read(node, blocks);
                assertThat(Markup.bodyOf(blocks)).isEqualTo(Markup.canonical(MarkdownReader.render(List.of(node))));
            }
        }
    }

    @Property(tries = 1_500)
    void linesWithoutMarksAreOnlyWords(@ForAll("lines") String line) {
        boolean maybeMore =
                line.contains("]:") || line.contains("~~~"); // definitions and fences are found among all lines
        if (LineKind.of(line) == LineKind.TEXT
                && LineKind.indent(line) == 0
                && !MarkupSigns.areIn(line)
                && !maybeMore) {
            String html = MarkdownReader.render(List.of(MarkdownReader.parse(line)));
            InlineContent words = InlineContent.of(line);
            String paragraph = words.isEmpty() ? "" : Markup.bodyOf(List.of(new BodyBlock.Paragraph("p", words)));
            assertThat(Markup.canonical(html)).isEqualTo(paragraph);
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "word",
                        "a",
                        " ",
                        "  ",
                        "*",
                        "_",
                        "`",
                        "[",
                        "]",
                        "(x)",
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "&lt",
                        "!",
                        "\\",
                        "#",
                        "~",
                        "|",
                        "\u00a0",
                        "é",
                        "漢",
                        "\u2028",
                        "\u200b",
                        "\uD83D\uDE00",
                        ":",
                        "http://a.example",
                        "<b>",
                        "<!",
                        "-",
                        "=",
                        "1",
                        "\"",
                        "'",
                        "\t")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> start = Arbitraries.of(
                "", "", "- ", "- ", "  - ", "    - ", "1. ", "2. ", "   1. ", "> ", "> - ", "# ", "###### ", "  ",
                "---");
        Arbitrary<String> part = Arbitraries.of(
                "word",
                " ",
                "two words",
                "*a*",
                "**b**",
                "***c***",
                "*a **b***",
                "`c d`",
                "` `",
                "[l](/x \"t\")",
                "[*l*](javascript:x)",
                "[l]( )",
                "<https://a.example/?a=1&b=2>",
                "\\*",
                "&copy;",
                "&nbsp;",
                "&#0;",
                "  ",
                "\u00a0",
                "_x_",
                "\u0085",
                "\u2028",
                "a\\");
        Arbitrary<String> line = Combinators.combine(start, part.list().ofMaxSize(5))
                .as((prefix, parts) -> prefix + String.join("", parts));
        return line.list().ofMinSize(1).ofMaxSize(8).map(lines -> String.join("\n", lines));
    }
}
