package org.copydesk.deployment.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A body that was opened in the editor and changed a little")
class BodiesIT {

    private static final String BEGINNING = "<p>The ferry leaves at six.</p>";
    private static final String LINES = "<h2>Timetable</h2><h3>In summer</h3><h4>On Sundays</h4>"
            + "<p>Plain, <strong>strong</strong>, <em>soft</em>, <s>gone</s>, H<sub>2</sub>O, m<sup>2</sup>,"
            + " <code>x = 1</code>, <a href=\"https://example.org/a?b=1&amp;c=2\">a <strong>link</strong></a>,"
            + " <a href=\"/slug\">a way</a>, <a href=\"mailto:desk@example.org\">a letter</a>.</p>"
            + "<p>One line<br>and another<br>and a third</p>"
            + "<p><img src=\"https://example.org/quay.jpg\" alt=\"The quay, \u201cat dawn\u201d\"></p>"
            + "<p>Deux\u202fpoints\u00a0: \u3000\u4e2d\u6587 1\u2009000</p>"
            + "<blockquote><p>We waited.</p><p>Nobody came.</p></blockquote>"
            + "<ul><li>bread<ul><li>rye<ol><li>dark</li><li>light</li></ol></li></ul></li><li>milk<br>and cream</li></ul>"
            + "<ol><li>first</li><li>second<ul><li>within</li></ul></li></ol>";
    private static final String FORMS = "<table><thead><tr><th>Quay</th><th>Time</th></tr></thead>"
            + "<tbody><tr><td>North</td><td><strong>6:00</strong><br>or later</td></tr><tr><td>South</td><td></td></tr></tbody></table>"
            + "<hr><pre>if (tide) {\n    wait();\n\n}</pre>"
            + "<blockquote><h3>Notice</h3><p>No <em>service</em>.</p><ul><li>today</li></ul>"
            + "<blockquote><p>or tomorrow</p></blockquote></blockquote>"
            + "<ol><li>begin<ul><li>inside</li></ul>go on</li></ol>"
            + "<p>x<sup>a</sup><sub><sup>b</sup></sub></p>";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void keepsEveryElementThatABodyMayHave() {
        var body = BEGINNING + LINES + FORMS;
        long article = article(body);
        assertThat(body(article)).isEqualTo(body);

        editor(article).typeAtStart("Now: ").saveAs(2);
        assertThat(body(article)).isEqualTo(body.replace("<p>The ferry", "<p>Now: The ferry"));
    }

    @Test
    void isTheSameWhenNothingWasChanged() {
        var body = BEGINNING + LINES + FORMS;
        long article = article(body);
        editor(article).save().awaitKept("Nothing has changed since revision 1");
        assertThat(body(article)).isEqualTo(body);
    }

    @Test
    void takesWordsTypedIntoTablesAndCode() {
        long article = article(BEGINNING + FORMS);
        editor(article).typeInside("South", " Quay").saveAs(2);
        assertThat(body(article)).isEqualTo(BEGINNING + FORMS.replace("South", "South Quay"));
    }

    @Test
    void keepsWhatStandsInTablesWhileItIsTyped() {
        long article = article(BEGINNING + FORMS);
        var editor = editor(article).typeInside("South", " Quay").awaitKept("Kept");
        editor.page().reload();
        assertThat(new TypingScreen(editor.page()).takeBack().bodyText()).contains("South Quay");
    }

    @Test
    void takesANewLineInsideAParagraph() {
        long article = article(BEGINNING);
        var editor = editor(article).typeAtEnd("");
        editor.body().press("Shift+Enter");
        editor.body().pressSequentially("It is late.");
        editor.saveAs(2);
        assertThat(body(article)).isEqualTo("<p>The ferry leaves at six.<br>It is late.</p>");
    }

    private TypingScreen editor(long article) {
        return new TypingScreen(windows.as("anna", TypingScreen.at(article)));
    }

    private static long article(String body) {
        var answer = Caller.as("anna").post(ARTICLES, manuscript("The night ferry", body));
        return json(expect(answer, 201)).get("id").asLong();
    }

    private static String body(long article) {
        return json(Caller.as("anna").get(ARTICLES + "/" + article)).get("body").asText();
    }
}
