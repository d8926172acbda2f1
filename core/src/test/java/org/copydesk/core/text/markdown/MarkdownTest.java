package org.copydesk.core.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.copydesk.core.text.markup.Markup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown")
class MarkdownTest {

    /** A line break is written as ¶. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', quoteCharacter = '´', textBlock = """
            One¶Two                        § <p>One</p><p>Two</p>
            AT&T wins 5 < 6                § <p>AT&amp;T wins 5 &lt; 6</p>
            a *b* **c** `d`                § <p>a <em>b</em> <strong>c</strong> <code>d</code></p>
            snake_case_name                § <p>snake_case_name</p>
            [l](https://a.example/x "t")   § <p><a href="https://a.example/x">l</a></p>
            [l](javascript:alert(1))       § <p>l</p>
            # A¶## B¶text¶##### C          § <h2>A</h2><h2>B</h2><p>text</p><h4>C</h4>
            Title¶=====¶Sub¶---¶x          § <h2>Title</h2><h2>Sub</h2><p>x</p>
            A line too long for it¶---¶x   § <p>A line too long for it</p><hr><p>x</p>
            - a¶- b¶  - c¶text             § <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>text</p>
            1. a¶2. b¶- c                  § <ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>
            1. a¶2. b¶1. c¶2. d            § <ol><li>a</li><li>b</li></ol><p>1. c</p><p>2. d</p>
            1. Alone¶text¶2. Too           § <p>1. Alone</p><p>text</p><p>2. Too</p>
            1986. A year                   § <p>1986. A year</p>
            > a¶> b¶c                      § <blockquote><p>a</p><p>b</p></blockquote><p>c</p>
            > - a¶> - b                    § <blockquote><ul><li>a</li><li>b</li></ul></blockquote>
            ```java¶  x¶¶  y¶```¶z         § ´<pre>  x¶¶  y</pre><p>z</p>´
            ~~~~¶a¶b                       § <p>~~~~</p><p>a</p><p>b</p>
            |a|b|¶|-|-|¶|c|d|¶e            § <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table><p>e</p>
            Vec<T> and <b>bold</b>         § <p>Vec&lt;T&gt; and <strong>bold</strong></p>
            <T>¶x                          § <p>&lt;T&gt;</p><p>x</p>
            The <title> tag¶goes on        § <p>The &lt;title&gt; tag</p><p>goes on</p>
            a <script>x</script> b¶c       § <p>a b</p><p>c</p>
            <script>¶x¶</script>¶c         § <p>c</p>
            <!-- a¶b -->¶c                 § <p>c</p>
            <!-- a¶b                       § <p>&lt;!-- a</p><p>b</p>
            <p>a¶b</p>¶<ul>¶<li>c</li>¶</ul> § <p>a b</p><ul><li>c</li></ul>
            <p>a¶<p>b                      § <p>a</p><p>b</p>
                indented¶\tmore            § <p>indented</p><p>more</p>
            a¶¶b                           § <p>a</p><p>b</p>
            a¶¶    code¶¶b                 § <p>a</p><pre>code</pre><p>b</p>
            One¶Two¶¶Three                 § <p>One</p><p>Two</p><p>Three</p>
            <blockquote>¶¶*a*¶¶</blockquote>¶¶b § <blockquote><p><em>a</em></p></blockquote><p>b</p>
            [a]¶[a]: https://a.example     § <p><a href="https://a.example">a</a></p>
            &#8217;&copy;                  § <p>’©</p>
            """)
    void isReadAsABody(String text, String body) {
        assertThat(Markdown.toBody(text.replace('¶', '\n'))).isEqualTo(body.replace('¶', '\n'));
    }

    @Test
    void joinsLinesThatArePlainlyWrapped() {
        String text = """
                This paragraph was written in an editor that wraps its lines where
                the next word has no room, and so all three lines belong to one and
                the same paragraph.

                So do the two lines here, which were wrapped in the same way as those
                above them.
                """;
        assertThat(Markdown.toBody(text))
                .isEqualTo(
                        "<p>This paragraph was written in an editor that wraps its lines where the next word has no room,"
                                + " and so all three lines belong to one and the same paragraph.</p><p>So do the two lines here,"
                                + " which were wrapped in the same way as those above them.</p>");
    }

    @Test
    void keepsEachLongLineAParagraphWhereABlankLineIsAmongThem() {
        String line = "A whole paragraph on one line, as in most files of this kind. "
                .repeat(4)
                .strip();
        assertThat(Markdown.toBody(line + "\n" + line + "\n\n" + line)).isEqualTo(("<p>" + line + "</p>").repeat(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', quoteCharacter = '´', textBlock = """
            <p>One</p><p>Two</p>               § One¶Two
            <p>a_b [c] 2 * 3</p>               § a_b [c] 2 * 3
            <p>a <strong>b</strong></p>        § a **b**
            <p>1. a</p>                        § 1\\. a
            <p># a</p><p>- b</p><p>&gt; c</p>  § \\# a¶\\- b¶\\> c
            <h2>T</h2><hr><p>---</p>           § ## T¶***¶\\---
            <ol><li>a</li><li>b</li></ol>      § 1. a¶2. b
            <ol><li>a</li></ol>                § <ol><li>a</li></ol>
            <ul><li>a<br>b</li></ul>           § - a<br>b
            <blockquote><p>a</p><p>b</p></blockquote> § > a¶> b
            ´<pre>a¶¶```</pre>´                § ´````¶a¶¶```¶````´
            <p><img src="/a.png" alt="x"></p>  § ![x](/a.png)
            <p>H<sub>2</sub>O</p>              § H<sub>2</sub>O
            <table><tbody><tr><td>a</td></tr></tbody></table> § <table><tbody><tr><td>a</td></tr></tbody></table>
            """)
    void isWrittenLineByLine(String body, String text) {
        assertThat(Markdown.of(body.replace('¶', '\n'))).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "**a ",
                "*a _b ",
                "`",
                "``a",
                "[",
                "![",
                "[a](",
                "[a](b",
                "]",
                "<",
                "<a ",
                "&",
                "\\",
                "> ",
                ">",
                "- ",
                "1. ",
                "* ",
                "*\n",
                "- a\n",
                "> a\n",
                ">\n",
                "# a\n",
                "```a\n",
                "~~~\n",
                "<div>\n",
                "<div>\n\n",
                "</div>\n",
                "<!--\n",
                "<!-- a\n",
                "<script>\n",
                "<pre>\n",
                "<p>a\n",
                "|",
                "|-",
                "|a|\n|-|\n",
                "a|b\n-|-\n",
                "[a]: b\n",
                "[a]: <",
                "a\n\n",
                "\n",
                " ",
                "\t",
                "a\n---\n",
                "  - a\n",
                "a  \n",
                "<b>a\n",
                "<T>\n",
                "markdown=\"1\"\n\n",
                "<a><b>",
                "1) a\n\n",
                "é",
                "漢",
                "\uD83D\uDE00",
                "a<br>",
                "<table>\n\n"
            })
    void costsBoundedTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        String body = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markdown.toBody(text));
        assertThat(Markup.canonical(body)).isEqualTo(body);
    }

    @Test
    void costsBoundedTimeWhenNested() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append(" ".repeat(i)).append("- a\n");
        }
        String body = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markdown.toBody(text.toString()));
        assertThat(Markup.canonical(body)).isEqualTo(body);
    }
}
