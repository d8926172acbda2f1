package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor does of itself while somebody writes. */
@DisplayName("What is typed")
class AsTypedIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en-GB | \"It's late,\" she said, \"'very' late...\" | “It’s late,” she said, “‘very’ late…”",
                "de | \"Er sagte 'ja'\", geht's | „Er sagte ‚ja‘“, geht’s",
                "fr | \"l'eau\" | «\u202Fl’eau\u202F»",
                "sv | \"hej\" | ”hej”",
                "he | \"x\" 'y' | \"x\" 'y'"
            })
    void hasTheQuotationMarksOfTheLanguageOfTheText(String language, String typed, String expected) {
        var editor = opened(language, "<p>Start</p>");
        editor.typeAtEnd(" " + typed);
        assertThat(editor.body()).hasText("Start " + expected);
        editor.field("Title").press("End");
        editor.field("Title").pressSequentially(" " + typed);
        assertThat(editor.field("Title")).hasValue("Typed " + expected);
    }

    @Test
    void isAsItWasTypedAfterOneUndo() {
        var editor = opened("en", "<p>Start</p>");
        editor.typeAtEnd(" \"");
        assertThat(editor.body()).hasText("Start “");
        editor.page().keyboard().press("Control+z");
        assertThat(editor.body()).hasText("Start \"");
    }

    @ParameterizedTest
    @CsvSource({"##, h2", "###, h3", ">, blockquote"})
    void makesAHeadingOrAQuoteOfALineThatBeginsSo(String sign, String element) {
        var editor = opened("en", "<p>Start</p>");
        editor.typeAtEnd("\n" + sign + " Later");
        assertThat(editor.body().locator(element)).hasText("Later");
        assertThat(editor.body().locator("p")).hasText("Start");
        editor.typeAtEnd("\nThe rest # > of it");
        assertThat(editor.body()).containsText("The rest # > of it");
    }

    @Test
    void isCountedAndSoIsWhatIsSelectedOfIt() {
        var editor = opened("en", "<p>One two three four</p>");
        var count = editor.page().locator("#count");
        assertThat(count).containsText("4 words");
        editor.body().press("Control+Home");
        editor.body().press("Control+Shift+ArrowRight");
        editor.body().press("Control+Shift+ArrowRight");
        assertThat(count).hasText("2 of 4 words selected");
        editor.body().press("ArrowLeft");
        assertThat(count).containsText("4 words ·");
    }

    @Test
    void mayBeANameThatABylineHadBeforeAndBringsAlongWhatIsSaidOfIt() {
        var name = "Zoe " + ApiSteps.word();
        var text = new ObjectMapper().createObjectNode().put("title", "Typed").put("body", "<p>Start</p>");
        text.putArray("byline")
                .addObject()
                .put("name", name)
                .put("title", "Reporter")
                .put("description", "Writes");
        ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, text.toString()), 201);
        var editor = opened("en", "<p>Start</p>");
        editor.press("Add a name");
        var known = editor.page().locator("#credited option[value='" + name + "']");
        assertThat(known).hasCount(1);
        editor.page().keyboard().insertText(name);
        assertThat(editor.field("Title, such as Reporter")).hasValue("Reporter");
    }

    private TypingScreen opened(String language, String body) {
        var text = new ObjectMapper()
                .createObjectNode()
                .put("title", "Typed")
                .put("body", body)
                .put("language", language);
        var answer = ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, text.toString()), 201);
        long article = ApiSteps.json(answer).get("id").asLong();
        return new TypingScreen(windows.as("anna", TypingScreen.at(article)));
    }
}
