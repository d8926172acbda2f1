package org.copydesk.deployment.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What is pasted into the editor")
class PastedIT {

    /** Of a word processor, a spreadsheet, a web page, a mail, and what no program should write. */
    private static final String[] CLIPBOARDS = {
        "<b style='font-weight:normal'><p><span style='font-weight:700'>Bold</span> <span style='font-style:italic'>soft</span>"
                + " H<span style='vertical-align:sub'>2</span>O</p><ul><li><p>one</p></li><ul><li><p>two</p></li></ul></ul></b>",
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>First</p>"
                + "<p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>Under</p>",
        "<table><tr><td style='font-weight:700'>A</td><td>1&nbsp;234,50</td></tr><tr><th>5&#8239;km</th><td>x<br>y</td></tr></table>",
        "<p>a</p><pre>5\u00a0000\n  km</pre>",
        "<p>5&nbsp;000&#8239;km\u2003wide&nbsp;</p><p>&nbsp;</p><p>A<span>&nbsp;</span>B</p>",
        "<figure><img src='https://example.org/a.png' alt='A dog'><figcaption>A dog</figcaption></figure>",
        "<table><caption>Votes</caption><tr><td><p>a</p><p>b</p></td></tr></table>",
        "a<br><br>b<br>c",
        "<blockquote><p>q</p><ul><li>in it</li></ul><cite>Me</cite></blockquote>",
        "<ul><li><p>a</p><p>b</p></li><li><h3>h</h3></li>loose<li>x<pre>c\nd</pre></li></ul>",
        "<ul><li><p>a</p><ul><li>b</li></ul><p>c</p></li></ul>",
        "<p>a<del>gone</del><ins>new</ins> <kbd>k</kbd> <cite>c</cite> <q>q</q> <small>s</small></p>",
        "<p>a<iframe src='https://example.org'></iframe>b<svg><text>t</text></svg><video></video></p>",
        "<h1>One</h1><h5>Five</h5><h2><p>x</p><p>y</p></h2><dl><dt>T</dt><dd>D</dd></dl>",
        "<a href='https://example.org'><h2>Head</h2><p>Para <b>bold</b></p></a>",
        "<p>T<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a></p><hr><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Note.</p>",
        "<p>He said \u0093yes\u0094 \u0096 cafe\u0301</p>",
        "<p dir='rtl'>\u05e9\u05dc\u05d5\u05dd <bdi>x</bdi></p><div>plain</div>text",
    };

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void isStoredAsItWouldBeByTheInterface() {
        var page = windows.as("anna", "/desk");
        var softly = new SoftAssertions();
        for (var html : CLIPBOARDS) {
            long article = article("<p>x</p>");
            page.navigate(TypingScreen.at(article));
            var editor = new TypingScreen(page);
            editor.body().press("Control+a");
            editor.body()
                    .evaluate(
                            "(body, html) => { const held = new DataTransfer(); held.setData('text/html', html);"
                                    + " body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true})); }",
                            html);
            editor.saveAs(2);
            softly.assertThat(body(article)).as(html).isEqualTo(body(article(html)));
        }
        softly.assertAll();
    }

    @Test
    void goesOnInTheLineWhereTheCursorStands() {
        long article = article("<p>One two</p>");
        var editor = new TypingScreen(windows.as("anna", TypingScreen.at(article)));
        editor.body().press("Control+End");
        editor.body()
                .evaluate(
                        "body => { const held = new DataTransfer(); held.setData('text/html', '<p> <b>three</b></p>');"
                                + " body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true})); }");
        editor.typeAtEnd(".").saveAs(2);
        assertThat(body(article)).isEqualTo("<p>One two<strong>three.</strong></p>");
    }

    @Test
    void hasTheSpacesThatItHadWhereItWasCopiedHere() {
        long article = article("<p>One two <strong>three four</strong> and 5\u00a0km</p>");
        var editor = new TypingScreen(windows.as("anna", TypingScreen.at(article)));
        editor.body().press("Control+a");
        editor.body()
                .evaluate(
                        "body => { window.held = new DataTransfer();"
                                + " body.dispatchEvent(new ClipboardEvent('copy', {clipboardData: held, bubbles: true, cancelable: true})); }");
        editor.typeAtEnd("\n");
        editor.body()
                .evaluate(
                        "body => body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true}))");
        editor.saveAs(2);
        var line = "<p>One two <strong>three four</strong> and 5\u00a0km</p>";
        assertThat(body(article)).isEqualTo(line + line);
    }

    @Test
    void keepsTheSpaceAroundAFewWords() {
        long article = article("<p>One three</p>");
        var editor = new TypingScreen(windows.as("anna", TypingScreen.at(article)));
        editor.body().press("Control+Home");
        editor.body().press("ArrowRight");
        editor.body().press("ArrowRight");
        editor.body().press("ArrowRight");
        editor.body()
                .evaluate(
                        "body => { const held = new DataTransfer(); held.setData('text/html', '<span> two</span>');"
                                + " body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: held, bubbles: true, cancelable: true})); }");
        editor.saveAs(2);
        assertThat(body(article)).isEqualTo("<p>One two three</p>");
    }

    private static long article(String body) {
        var answer = Caller.as("anna").post(ARTICLES, manuscript("Pasted", body));
        return json(expect(answer, 201)).get("id").asLong();
    }

    private static String body(long article) {
        return json(Caller.as("anna").get(ARTICLES + "/" + article)).get("body").asText();
    }
}
