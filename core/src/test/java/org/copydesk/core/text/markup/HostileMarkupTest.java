package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hostile markup")
class HostileMarkupTest {

    private static final int SIZE = Markup.LIMIT / 4;

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<script src=//evil.example/x.js></script>",
            "<SCRIPT\n>alert(1)</SCRIPT\n>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script>alert(1)",
            "<script/x>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror\n=\nalert(1)>",
            "<img/src='x'/onerror=alert(1)>",
            "<img src=\"x\" onerror=\"&#97;lert(1)\">",
            "<img src='https://a.example/\" onerror=\"alert(1)'>",
            "<img alt='\"><script>alert(1)</script>' src=x>",
            "<img src=x alt=\"`onerror=alert(1)\">",
            "<p onclick=alert(1)>x</p>",
            "<p/onmouseover=alert(1)>x",
            "<body onload=alert(1)>",
            "<a onfocus=alert(1) autofocus href=#>x</a>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1)>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
            "<math><annotation-xml encoding=\"text/html\"><p onclick=alert(1)>x",
            "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<noembed><img src=\"</noembed><script>alert(1)</script>\">",
            "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
            "<style>@import '//evil.example';</style>",
            "<template><script>alert(1)</script></template>",
            "<template><p title=\"</template><img src=x onerror=alert(1)>\">",
            "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
            "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
            "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<plaintext><script>alert(1)</script>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<object data=javascript:alert(1)>",
            "<embed src=javascript:alert(1)>",
            "<applet code=x>",
            "<base href=\"javascript:alert(1)//\"><a href=x>x</a>",
            "<base href=//evil.example><img src=/x>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<link rel=stylesheet href=//evil.example>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<input onfocus=alert(1) autofocus>",
            "<isindex action=javascript:alert(1)>",
            "<select><template><img src=x onerror=alert(1)></select>",
            "<select><noembed></select><script>x='<script>'</script>",
            "<details open ontoggle=alert(1)>x</details>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<video><source onerror=alert(1)></video>",
            "<audio src onloadstart=alert(1)>",
            "<keygen autofocus onfocus=alert(1)>",
            "<dialog open onclose=alert(1)>x</dialog>",
            "<table background=javascript:alert(1)><tr><td>x</table>",
            "<td background=javascript:alert(1)>x",
            "<frameset onload=alert(1)>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<p style=\"width:expression(alert(1))\">x",
            "<p style=\"position:fixed;inset:0\">x",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<!--!><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<svg><![CDATA[><img src=x onerror=alert(1)>]]>",
            "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
            "<!DOCTYPE x [<!ENTITY a \"<script>alert(1)</script>\">]>&a;",
            "</p onclick=alert(1)>x",
            "<//p onclick=alert(1)>",
            "<p =\"><script>alert(1)</script>\">x",
            "<a href=\"x\" href=\"javascript:alert(1)\">x</a>",
            "<a href=x\" onclick=\"alert(1)>x</a>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;alert(1)",
            "<p>x</p\n><script\n>alert(1)</script>",
            "<ScRiPt >alert(1)</sCrIpT >",
            "<\u0000script>alert(1)</script>",
            "<scr\u0000ipt>alert(1)</script>",
            "<img src=x on\u0000error=alert(1)>",
            "<img \u000conerror=alert(1) src=x>",
            "\uFF1Cscript\uFF1Ealert(1)",
            "<p id=x name=y class=z data-x=1 srcdoc=2 slot=3 is=4 itemprop=5>x",
            "<li class=\"ql-indent-1 ql-ui\" data-list='\"><script>alert(1)</script>'>x",
            "<div class=ql-code-block-container><script>alert(1)</script><div onclick=x>y</div></div>",
            "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>");

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java\r\nscript:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;&#x61;vascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "jav&#x0A;ascript:alert(1)",
            "jav&#0;ascript:alert(1)",
            "javascript\u200b:alert(1)",
            "\u00a0javascript:alert(1)",
            "\u3000javascript:alert(1)",
            "\ufeffjavascript:alert(1)",
            "javascript\u00a0:alert(1)",
            "vbscript:msgbox(1)",
            "livescript:x",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "DATA:image/svg+xml,<svg onload=alert(1)>",
            "data&colon;text/html,x",
            "blob:https://a.example/1",
            "file:///etc/passwd",
            "view-source:javascript:alert(1)",
            "feed:javascript:alert(1)",
            "jar:https://a.example!/x",
            "about:blank",
            "ms-its:x",
            "mhtml:x!y",
            "mocha:x",
            "x-schema:x",
            "filesystem:https://a.example/x",
            "ws://a.example",
            "tel:1",
            "intent://x#Intent;end",
            "://x",
            ":x",
            "java%0ascript:alert(1)",
            "javascript://%0aalert(1)",
            "javascript:/*--></title></style>\"/+/'/+alert(1)//",
            "\\\\evil.example\\x:javascript",
            "http:\\\\evil.example",
            "https://a.example/\"onmouseover=\"alert(1)",
            "https://a.example/'><script>alert(1)</script>",
            "x\" onerror=\"alert(1)");

    private static final List<UnaryOperator<String>> AROUND = List.of(
            payload -> payload,
            payload -> "<p>before " + payload + " after</p>",
            payload -> "<ul><li>" + payload + "<li>x</ul>",
            payload -> "<table><tr><td>" + payload + "</table>",
            payload -> "<table>" + payload + "</table>",
            payload -> "<blockquote>" + payload,
            payload -> "<pre><code>" + payload + "</code></pre>",
            payload -> "<h2><a href=x>" + payload + "</h2>",
            payload -> "<svg>" + payload + "</svg>",
            payload -> "<math><mtext>" + payload,
            payload -> "<noscript>" + payload + "</noscript>",
            payload -> "<template>" + payload + "</template>",
            payload -> "<p title=\"" + payload + "\">",
            payload -> "<!--" + payload,
            payload -> "<select>" + payload + "</select>" + payload,
            payload -> "<b><p>" + payload + "</b>" + payload,
            payload -> payload + payload.toUpperCase(Locale.ROOT),
            payload -> payload.replace("<", "<\u0000").replace(">", "\u0000>"));

    static Stream<String> payloads() {
        Stream<String> addresses = ADDRESSES.stream()
                .flatMap(address -> Stream.of(
                        "<a href=\"" + address.replace("\"", "&quot;") + "\">x</a>",
                        "<a href='" + address.replace("'", "&#39;") + "'>x</a>",
                        "<a href=" + address + ">x</a>",
                        "<img src=\"" + address + "\">",
                        "<img src='" + address + "' alt='" + address + "'>"));
        return Stream.concat(SCRIPTS.stream(), addresses);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void neverGetsThrough(String payload) {
        for (UnaryOperator<String> around : AROUND) {
            String body = Markup.canonical(around.apply(payload));
            assertThat(Canonical.problemsOf(body)).as(body).isEmpty();
            assertThat(Markup.canonical(body)).isEqualTo(body);
        }
    }

    static Stream<String> costly() {
        return Stream.of(
                        "<b>",
                        "<p>",
                        "<div>",
                        "<ul><li>",
                        "<blockquote>",
                        "<b><i><u>",
                        "<a href=x>",
                        "<p><b>",
                        "<table>",
                        "<table><tr><td>",
                        "<table><b>",
                        "</p>",
                        "</b>",
                        "<script></script>",
                        "<script>",
                        "<!--",
                        "<![CDATA[",
                        "<",
                        "&",
                        "&#",
                        "<p ",
                        "<p a",
                        "<p a='",
                        "<li data-list=bullet class=ql-indent-8>x",
                        "<ul><li>x</ul>",
                        "<blockquote>x</blockquote>",
                        "<br>",
                        "<img src=x>",
                        " ",
                        "\n",
                        "&nbsp;",
                        "<svg>",
                        "<math><mi>",
                        "<template>",
                        "<select><option>",
                        "<form>",
                        "<button>",
                        "<em>x</em> ",
                        "<strong> x</strong>",
                        "<a href=\"https://a.example/" + "x".repeat(500) + "\">x</a>",
                        "\uD800",
                        "<h1><h2>",
                        "<dd><dt>",
                        "<nobr>",
                        "<font color=1><p>",
                        "<b><p></b>",
                        "<pre>\n",
                        "<p style='",
                        "<frameset>",
                        "<option>",
                        "<rt>",
                        "<isindex>",
                        "]]>",
                        "<x:y>",
                        "<table><tr><td><table>")
                .map(piece -> piece.repeat(SIZE / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("costly")
    void costsBoundedTime(String html) {
        String body = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markup.canonical(html));
        assertThat(Markup.canonical(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("numberedAttributes")
    void costsBoundedTimeWhenNoTwoElementsAreEqual(String html) {
        String body = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markup.canonical(html));
        assertThat(Markup.canonical(body)).isEqualTo(body);
    }

    static Stream<String> numberedAttributes() {
        return Stream.of("<b id=%d>", "<p><b id=%d>", "<a href=%d>", "<p x%d=1", " x%d=1", "<b id=%d><p>x</b>", "<p%d>")
                .map(piece -> {
                    StringBuilder html = new StringBuilder("<p");
                    for (int i = 0; html.length() < SIZE; i++) {
                        html.append(piece.replace("%d", Integer.toString(i)));
                    }
                    return html.append('>').toString();
                });
    }
}
