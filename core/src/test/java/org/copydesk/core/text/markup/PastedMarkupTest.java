package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What other editors put on the clipboard")
class PastedMarkupTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            font-weight:700            | <p><strong>x</strong></p>
            font-weight: bold          | <p><strong>x</strong></p>
            FONT-WEIGHT:bolder         | <p><strong>x</strong></p>
            font-weight:400            | <p>x</p>
            font-style:italic          | <p><em>x</em></p>
            font-style:oblique 10deg   | <p><em>x</em></p>
            font: italic 600 12px Arial| <p><strong><em>x</em></strong></p>
            text-decoration:line-through | <p><s>x</s></p>
            text-decoration:underline  | <p>x</p>
            vertical-align:super       | <p><sup>x</sup></p>
            vertical-align:sub         | <p><sub>x</sub></p>
            font-weight:700 !important;font-style:italic | <p><strong><em>x</em></strong></p>
            color:red;font-size:18pt   | <p>x</p>
            font-weight:expression(1)  | <p>x</p>
            """)
    void looksAsItsStyleSays(String style, String body) {
        assertThat(canonical("<p><span style=\"" + style + "\">x</span></p>")).isEqualTo(body);
        assertThat(canonical("<p style=\"" + style + "\">x</p>")).isEqualTo(body);
    }

    @Test
    void isPlainWhereAStyleTakesAwayWhatTheElementSays() {
        assertThat(canonical("<b style=\"font-weight:normal\"><p>One <i style='font-style:normal'>two</i></p></b>"))
                .isEqualTo("<p>One two</p>");
        assertThat(canonical("<p><strong>a <span style='font-weight:400'>b</span></strong></p>"))
                .isEqualTo("<p><strong>a</strong> b</p>");
    }

    @Test
    void isBoldInListsAndCellsToo() {
        assertThat(canonical("<ul style='font-weight:700'><li>a</li></ul>"))
                .isEqualTo("<ul><li><strong>a</strong></li></ul>");
        assertThat(canonical("<ul><li style='font-weight:700'>a</li></ul>"))
                .isEqualTo("<ul><li><strong>a</strong></li></ul>");
        assertThat(canonical("<table><tr><td style='font-style:italic'>a</td></tr></table>"))
                .isEqualTo("<table><tbody><tr><td><em>a</em></td></tr></tbody></table>");
    }

    @Test
    void isAHeadingWithoutBeingBoldTwice() {
        assertThat(canonical("<h2 style='font-weight:700'>Town</h2>")).isEqualTo("<h2>Town</h2>");
    }

    @Test
    void isNeverLedByAnAttributeOfOurs() {
        assertThat(canonical("<p look=\"+strong\" data-word-list>x</p>")).isEqualTo("<p>x</p>");
    }

    @Test
    void comesFromGoogleDocs() {
        assertThat(
                        canonical(
                                "<meta charset=\"utf-8\"><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\">"
                                        + "<p dir=\"ltr\"><span style=\"font-weight:400\">The ferry sails on </span>"
                                        + "<span style=\"font-weight:700\">Sunday</span>"
                                        + "<span style=\"font-style:italic\"> at ten</span>.</p></b><br class=\"Apple-interchange-newline\">"))
                .isEqualTo("<p>The ferry sails on <strong>Sunday</strong> <em>at ten</em>.</p>");
    }

    @Test
    void isOneListWhereWordSaysItsItemsOneByOne() {
        assertThat(canonical(item("level1", "·", "Apples") + "\n" + item("level2", "o", "Red ones")
                        + item("level1", "·", "Pears")))
                .isEqualTo("<ul><li>Apples<ul><li>Red ones</li></ul></li><li>Pears</li></ul>");
        assertThat(canonical(
                        item("level1", "1.", "First") + item("level2", "a)", "Then") + item("level1", "2.", "Last")))
                .isEqualTo("<ol><li>First<ol><li>Then</li></ol></li><li>Last</li></ol>");
    }

    @Test
    void isTwoListsWhereAParagraphStandsBetween() {
        assertThat(canonical(item("level1", "·", "One") + "<p>Between.</p>" + item("level1", "·", "Two")))
                .isEqualTo("<ul><li>One</li></ul><p>Between.</p><ul><li>Two</li></ul>");
    }

    @Test
    void keepsSpacesThatMeanSomethingAndNoneAtTheEnd() {
        assertThat(
                        canonical(
                                "<p>Vote&nbsp;now in Bergen.&nbsp;</p><p>Prix\u202f: 9\u00a0000\u2009€&nbsp; <br>fin\u00a0</p>"))
                .isEqualTo("<p>Vote\u00a0now in Bergen.</p><p>Prix\u202f: 9\u00a0000\u2009€<br>fin</p>");
        assertThat(canonical("<p>one<b>\u00a0</b>&nbsp;</p>")).isEqualTo("<p>one</p>");
    }

    @Test
    void keepsTheMarkOfAFootnoteAndNoLinkThatLeadsToNothing() {
        assertThat(canonical("<p>As told<a href=\"#_ftn1\" name=\"_ftnref1\"><sup>[1]</sup></a>.</p>"
                        + "<p><a href=\"#_ftnref1\">[1]</a> A letter.</p>"))
                .isEqualTo("<p>As told<sup>[1]</sup>.</p><p>[1] A letter.</p>");
    }

    @Test
    void leadsWhereItsLinksLeadWithoutWhatCannotBeSeenInThem() {
        assertThat(canonical("<p><a href=\"https://example.org/har\u200bbour\u00ad\">x</a></p>"))
                .isEqualTo("<p><a href=\"https://example.org/harbour\">x</a></p>");
    }

    @Test
    void isComposedSoThatTheSameToTheEyeIsTheSameText() {
        assertThat(canonical("<p>Cafe\u0301</p><pre>e\u0301</pre>"))
                .isEqualTo(canonical("<p>Caf\u00e9</p><pre>\u00e9</pre>"));
        assertThat(Markup.line("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }

    @Test
    void hasQuotationMarksWhereWindowsWroteThem() {
        assertThat(canonical("<p>He said \u0093yes\u0094 \u0096 it\u0092s open.</p>"))
                .isEqualTo("<p>He said “yes” – it’s open.</p>");
        assertThat(Markup.line("It\u0092s open")).isEqualTo("It’s open");
    }

    @ParameterizedTest
    @CsvSource({"\u3164", "\u2800", "\u115f", "\u200b\u2060\ufeff", "\u00ad", "\u034f"})
    void isEmptyWhereNothingCanBeSeen(String unseen) {
        assertThat(Markup.line(unseen)).isEmpty();
        assertThat(canonical("<p>" + unseen + "</p>")).isEmpty();
        assertThat(Slug.of("har" + unseen + "bour")).startsWith("har").doesNotContain(unseen);
    }

    private static String item(String level, String mark, String words) {
        return "<p class=MsoListParagraph style=\"margin-left:36pt;mso-list:l0 " + level
                + " lfo1\"><![if !supportLists]>"
                + "<span style=\"mso-list:Ignore\">" + mark + "<span>&nbsp;&nbsp;</span></span><![endif]>" + words
                + "<o:p></o:p></p>";
    }

    private static String canonical(String html) {
        var body = Markup.canonical(html);
        assertThat(Markup.canonical(body)).as("its own output").isEqualTo(body);
        return body;
    }
}
