package org.copydesk.core.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.text.markup.Markup;

/** A body goes out as Markdown and comes in as the same body. */
class MarkdownPropertyTest {

    private static final String[] WORDS = {
        "word",
        "two words",
        "*",
        "_",
        "**",
        "`",
        "``",
        "[x]",
        "[x](y)",
        "[x]: y",
        "&lt;b&gt;",
        "&amp;amp;",
        "&amp;",
        "#",
        "# x",
        "1. x",
        "2) y",
        "- z",
        "+",
        "&gt; q",
        "|",
        "| a |",
        "|---|",
        "---",
        "===",
        "~~~",
        "```",
        "\\",
        "\\*",
        "http://a.example",
        "!",
        "![",
        "a_b_c",
        "&lt;br&gt;",
        "&lt;!--",
        "--&gt;",
        "&lt;script&gt;",
        "é",
        "שלום",
        "漢字",
        "\u00a0",
        " ",
        ":",
        "x.",
        "1986.",
        "    ",
        "\uD83D\uDE00",
        "&lt;T&gt;",
        "$",
        "{{ x }}",
        "{% y %}",
        "^",
        "~",
        "'",
        "\"",
        "(",
        ")",
        "]",
        "&lt;"
    };

    @Property(tries = 600)
    void bodiesComeBackTheSame(@ForAll("bodies") String body) {
        String lines = Markdown.of(body);
        assertThat(Markdown.toBody(lines)).as(lines).isEqualTo(body);
    }

    @Property(tries = 300)
    void anyTextBecomesACanonicalBody(@ForAll("lines") String text) {
        String body = Markdown.toBody(text);
        assertThat(Markup.canonical(body)).isEqualTo(body);
        assertThat(Markdown.toBody(Markdown.of(body))).isEqualTo(body);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> start = Arbitraries.of(
                "",
                "",
                "",
                "- ",
                "1. ",
                "3. ",
                "> ",
                "> > ",
                "# ",
                "    ",
                "  - ",
                "\t",
                "| ",
                "```",
                "~~~",
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<pre>",
                "<script>",
                "<!-- ",
                "---",
                "===",
                "<T>",
                "[x]: ");
        Arbitrary<String> rest = Arbitraries.of(WORDS).list().ofMaxSize(5).map(words -> String.join(" ", words));
        return Combinators.combine(start, rest)
                .as(String::concat)
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> bodies() {
        return blocks().list().ofMaxSize(6).map(blocks -> Markup.canonical(String.join("", blocks)));
    }

    private static Arbitrary<String> blocks() {
        Arbitrary<String> flat = Arbitraries.oneOf(
                inline().map(text -> "<p>" + text + "</p>"),
                Combinators.combine(Arbitraries.of("h2", "h3", "h4"), inline()).as(MarkdownPropertyTest::element),
                lists(),
                table(),
                Arbitraries.of(WORDS).list().ofMaxSize(4).map(words -> "<pre>" + String.join("\n", words) + "</pre>"),
                Arbitraries.just("<hr>"));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, flat),
                net.jqwik.api.Tuple.of(
                        1, flat.list().ofMaxSize(3).map(blocks -> element("blockquote", String.join("", blocks)))));
    }

    private static Arbitrary<String> lists() {
        Arbitrary<String> leaf = list(inline());
        Arbitrary<String> nested = Combinators.combine(inline(), leaf, Arbitraries.of("", "", "", "after"))
                .as((text, list, after) -> text + list + after);
        return Arbitraries.oneOf(leaf, list(Arbitraries.oneOf(inline(), nested)));
    }

    private static Arbitrary<String> list(Arbitrary<String> content) {
        Arbitrary<List<String>> items = content.list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of("ul", "ol"), items)
                .as((tag, texts) -> element(tag, "<li>" + String.join("<li>", texts)));
    }

    private static Arbitrary<String> table() {
        return Combinators.combine(inline(), inline(), inline(), Arbitraries.of("th", "td"))
                .as((a, b, c, cell) -> "<table><tr><" + cell + ">" + a + "<" + cell + ">" + b + "<tr><td>" + c + "<td>"
                        + a + "</table>");
    }

    private static Arbitrary<String> inline() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> marked = Combinators.combine(
                        Arbitraries.of(
                                "strong",
                                "em",
                                "s",
                                "sub",
                                "sup",
                                "code",
                                "a href='/x_(y)'",
                                "a href='https://a.example/?a=1&copy=2'"),
                        words,
                        words)
                .as((tag, first, second) -> element(tag, first + "<em>" + second + "</em>"));
        Arbitrary<String> single = Arbitraries.of("<br>", "<img src='/a(b.png' alt='x [*y*]'>", " ", " ");
        return Arbitraries.oneOf(words, words, marked, single)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag.split(" ", 2)[0] + ">";
    }
}
