package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, what comes out is on the list and stays as it is. */
class MarkupPropertyTest {

    private static final String[] TAGS = {
        "p",
        "h1",
        "h2",
        "h4",
        "div",
        "section",
        "blockquote",
        "ul",
        "ol",
        "li",
        "pre",
        "code",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "hr",
        "br",
        "strong",
        "b",
        "em",
        "i",
        "s",
        "sub",
        "sup",
        "span",
        "a",
        "img",
        "u",
        "font",
        "script",
        "style",
        "template",
        "noscript",
        "textarea",
        "title",
        "svg",
        "math",
        "mtext",
        "foreignObject",
        "iframe",
        "select",
        "option",
        "form",
        "button",
        "body",
        "html",
        "head",
        "frameset",
        "plaintext",
        "listing",
        "details",
        "dl",
        "dt",
        "dd",
        "ruby",
        "rt",
        "foo",
        "p:x",
        "nobr",
        "marquee",
        "center",
        "menu",
        "base"
    };

    private static final String[] ATTRIBUTES = {
        "",
        " href=\"https://a.example/\"",
        " href='#x'",
        " href=\"javascript:alert(1)\"",
        " src=/a.png",
        " src=\"data:x\" onerror=alert(1)",
        " class=\"ql-indent-1\" data-list=\"bullet\"",
        " class=\"ql-indent-9\"",
        " class=\"ql-code-block-container\"",
        " class=ql-ui",
        " data-list=ordered",
        " style=\"color:red\"",
        " alt='x \"y'",
        " onclick=alert(1)",
        " href=\"//h/a b\\c\"",
        " href=x:y",
        " src=\"x?<>'|\""
    };

    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        "text",
        "a b",
        "&nbsp;",
        "\u00a0",
        "&lt;",
        "&amp;lt;",
        "<",
        ">",
        "&",
        "\"",
        "\u200b",
        "\u0000",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x",
        "</",
        "<p",
        "é",
        "שלום",
        "漢字",
        "\u2028",
        "\r",
        "\t",
        "&#13;",
        "&#x0;",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "<br>",
        "<hr>",
        "<br><br>"
    };

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> open = Arbitraries.of(TAGS)
                .flatMap(tag -> Arbitraries.of(ATTRIBUTES).map(attributes -> "<" + tag + attributes + ">"));
        Arbitrary<String> close = Arbitraries.of(TAGS).map(tag -> "</" + tag + ">");
        return Arbitraries.oneOf(open, close, Arbitraries.of(PIECES), Arbitraries.of(PIECES))
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 5_000)
    void soupBecomesCanonical(@ForAll("soup") String html) {
        assertCanonical(Markup.canonical(html));
    }

    @Property(tries = 1_000)
    void anyStringBecomesCanonical(@ForAll String html) {
        assertCanonical(Markup.canonical(html));
    }

    @Property(tries = 500)
    void deepNestingBecomesCanonical(@ForAll("soup") String inside, @ForAll("nesting") String around) {
        assertCanonical(Markup.canonical(around.repeat(60) + inside + around.repeat(300) + inside));
    }

    @Provide
    Arbitrary<String> nesting() {
        return Arbitraries.of(
                "<ul><li>",
                "<blockquote>",
                "<blockquote><ol><li>x",
                "<ul>",
                "<div>",
                "<ul><li class=ql-indent-8>x<ol>",
                "<table><tr><td>",
                "<b><i>",
                "<p><a href=x>",
                "<ul><li>x<blockquote>");
    }

    @Property(tries = 1_000)
    void plainTextAndWordsAreFoundInAnything(@ForAll("soup") String html) {
        assertThat(Markup.words(Markup.canonical(html))).isNotNegative();
        assertThat(Markup.plainText(html)).isNotNull();
    }

    private static void assertCanonical(String body) {
        assertThat(Canonical.problemsOf(body)).isEmpty();
        assertThat(Markup.canonical(body)).isEqualTo(body);
    }
}
