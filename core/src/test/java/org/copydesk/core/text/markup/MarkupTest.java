package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markup")
class MarkupTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Some text                              | <p>Some text</p>
            <p>One</p>  <p>Two</p>                 | <p>One</p><p>Two</p>
            <p> a   b <br> c </p>                  | <p>a b<br>c</p>
            <p>a&nbsp;b</p>                        | <p>a\u00a0b</p>
            <p>&nbsp;</p><p><br></p><p></p><p>x</p> | <p>x</p>
            <h1>T</h1><h5>U</h5><h6>V</h6>         | <h2>T</h2><h4>U</h4><h4>V</h4>
            <b>a</b> <i>b</i> <del>c</del>         | <p><strong>a</strong> <em>b</em> <s>c</s></p>
            <em>a</em><em>b</em><i></i>            | <p><em>ab</em></p>
            <p>a<em> b </em>c</p>                  | <p>a <em>b</em> c</p>
            <em><strong>a</strong></em>            | <p><strong><em>a</em></strong></p>
            <strong>a</strong><br><strong>b</strong> | <p><strong>a<br>b</strong></p>
            <div>a<div>b</div>c</div>              | <p>a</p><p>b</p><p>c</p>
            <section><h2>a</h2>b</section>         | <h2>a</h2><p>b</p>
            <p><span style="x">a</span><u>b</u></p> | <p>ab</p>
            <ul> <li>a</li> <li> </li> <li>b</li> </ul> | <ul><li>a</li><li>b</li></ul>
            <ul><li>a<ul><li>b</li></ul></li></ul> | <ul><li>a<ul><li>b</li></ul></li></ul>
            <ul><li>a</li><ul><li>b</li></ul></ul> | <ul><li>a<ul><li>b</li></ul></li></ul>
            <ul><li><p>a</p><p>b</p></li></ul>     | <ul><li>a<br>b</li></ul>
            <ul><li>a</li></ul><ul><li>b</li></ul> | <ul><li>a</li><li>b</li></ul>
            <li>alone                              | <p>alone</p>
            <blockquote>a</blockquote><blockquote>b</blockquote> | <blockquote><p>a</p><p>b</p></blockquote>
            <a href="https://a.example/?x=1&y=2">l</a> | <p><a href="https://a.example/?x=1&amp;y=2">l</a></p>
            <a href="#top">l</a><a href="/x">m</a> | <p>l<a href="/x">m</a></p>
            <a href="mailto:a@b.example">l</a>     | <p><a href="mailto:a@b.example">l</a></p>
            <a href="//b.example">l</a>            | <p><a href="https://b.example">l</a></p>
            <a href="ftp://b.example">l</a>        | <p>l</p>
            <a name="x">l</a>                      | <p>l</p>
            <img src="/a.png">                     | <p><img src="/a.png" alt=""></p>
            <img src="data:image/png;base64,AA" alt="x"> | ``
            <img src="a b.png" alt=' "q"  <'>      | <p><img src="a%20b.png" alt="&quot;q&quot; &lt;"></p>
            5 < 6 & "7" > 2                        | <p>5 &lt; 6 &amp; "7" &gt; 2</p>
            &copy;&#8217;&eacute;                  | <p>©’é</p>
            a<hr>b                                 | <p>a</p><hr><p>b</p>
            H<sub>2</sub>O x<sup>2</sup>           | <p>H<sub>2</sub>O x<sup>2</sup></p>
            <table><tr><th>a<tr><td>b</table>      | <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
            <table><tr><td>a<td></table>           | <table><tbody><tr><td>a</td><td></td></tr></tbody></table>
            <table><caption>c</caption><tr><td>a</table> | <p>c</p><table><tbody><tr><td>a</td></tr></tbody></table>
            <table><tr><td></table>                | ``
            <foo>kept</foo><o:p>too</o:p>          | <p>kepttoo</p>
            """)
    void hasOneFormForWhatLooksTheSame(String html, String body) {
        assertThat(Markup.canonical(html)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "\r", "<br>", "\t\r\n"})
    void leavesOutAsManyBlankLinesBeforeCodeAsThereAre(String blank) {
        var code = "<pre>" + blank.repeat(200_000 / blank.length()) + " x\n y\n\n</pre>";
        assertThat(Markup.canonical(code)).isEqualTo("<pre> x\n y</pre>");
    }

    @Test
    void keepsSpacesAndLinesInsidePre() {
        assertThat(Markup.canonical("<pre>\n\n  a\n\n\tb<br>c  \n</pre>")).isEqualTo("<pre>  a\n\n\tb\nc</pre>");
        assertThat(Markup.canonical("<pre><code class=\"java\">a &lt; b</code></pre>"))
                .isEqualTo("<pre>a &lt; b</pre>");
    }

    @Test
    void removesControlCharactersAndLoneSurrogatesButKeepsPairs() {
        assertThat(Markup.canonical("a\u0000\u0007b\uD800c\uDC00 \uD83D\uDE00&#1;&#xFFFE;"))
                .isEqualTo("<p>abc \uD83D\uDE00</p>");
    }

    @Test
    void takesEveryKindOfLineEndForASpace() {
        assertThat(Markup.canonical("a\rb\r\nc\fd\u0085e\u2028f")).isEqualTo("<p>a b c d e f</p>");
        assertThat(Markup.canonical("<pre>a\rb\r\nc\u2028d</pre>")).isEqualTo("<pre>a\nb\nc\nd</pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote> a<noscript><template>b<svg src=x>",
                "<ul> a<p><code><p></h1><p href=x:y></center><s data-list=ordered>b"
            })
    void keepsTheWordsOfWhatIsNestedBeyondReason(String html) {
        String outer = html.substring(0, html.indexOf(' '));
        String body = Markup.canonical(outer.repeat(60) + html + outer.repeat(300) + html);
        assertThat(Markup.plainText(body)).contains("a").contains("b");
        assertThat(Canonical.problemsOf(body)).isEmpty();
    }

    @Test
    void nestsTheFlatListsOfQuill() {
        assertThat(Markup.canonical(
                        "<ol><li data-list=\"bullet\"><span class=\"ql-ui\" contenteditable=\"false\">x</span>a</li>"
                                + "<li data-list=\"bullet\" class=\"ql-indent-1\">b</li>"
                                + "<li data-list=\"ordered\" class=\"ql-indent-1 ql-align-center\">c</li>"
                                + "<li data-list=\"ordered\">d</li></ol>"))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li></ul><ol><li>d</li></ol>");
    }

    @Test
    void readsTheCodeBlocksOfQuill() {
        assertThat(Markup.canonical("<div class=\"ql-code-block-container\" spellcheck=\"false\">"
                        + "<div class=\"ql-code-block\">if (a)</div><div class=\"ql-code-block\"><br></div>"
                        + "<div class=\"ql-code-block\">  b &amp; c</div></div>"))
                .isEqualTo("<pre>if (a)\n\n  b &amp; c</pre>");
    }

    @Test
    void leavesOutWhatIsBeyondItsLimit() {
        String body = Markup.canonical("<p>kept</p>" + "x".repeat(Markup.LIMIT));
        assertThat(body).isEqualTo("<p>kept</p>");
    }

    @Test
    void givesThePlainTextLineByLine() {
        assertThat(Markup.plainText("<h2>T</h2><p>a <em>b</em>&amp;lt;<br>c</p><ul><li>d<ul><li>e</li></ul></li></ul>"
                        + "<table><tbody><tr><td>f</td><td>g</td></tr></tbody></table>"))
                .isEqualTo("T\na b&lt;\nc\nd\ne\nf\tg");
        assertThat(Markup.plainText("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<p>Two words</p>, 2",
        "<p>Don't re-count — 3.5 &amp; more</p>, 4",
        "<h2>A</h2><p>b</p><p>c<br>d</p>, 4",
        "<p>新闻编辑室</p>, 5",
        "<p>他用 Java 写</p>, 4",
        "<p>한국어 문장</p>, 2",
        "<p>שלום עולם</p>, 2",
        "'', 0",
        "<hr>, 0"
    })
    void countsWords(String body, int words) {
        assertThat(Markup.words(body)).isEqualTo(words);
    }
}
