package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Who writes and cannot save")
class RefusedSaveIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell " + ApiSteps.word();

    @Test
    void isLedToTheFieldThatIsMissing() {
        var page = windows.as("anna", "/desk/edit");
        var editor = new TypingScreen(page).typeAtEnd("A long work.").save();
        assertThat(editor.notice()).containsText("Not saved yet");
        assertThat(page.locator("#title")).isFocused();
        assertThat(page.locator(".kept-refused")).isVisible();
    }

    @Test
    void keepsTheTextOfAnArticleThatWentOutMeanwhile() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var editor = new TypingScreen(windows.as("clara", TypingScreen.at(article)));
        ApiSteps.expect(ApiSteps.move("clara", article, Move.PUBLISH), 201);
        editor.typeAtEnd(" A heron.").save();
        assertThat(editor.notice()).containsText("Your text is kept for you.");
        assertThat(Caller.as("clara")
                        .get(ApiSteps.ARTICLES + "/" + article + "/autosave")
                        .body())
                .contains("A heron.");
    }

    @Test
    void savesATextInTheLanguageOfOneCountry() {
        var manuscript = ApiSteps.manuscript(title, "<p>Colour.</p>").replaceFirst("\\{", "{\"language\":\"en-GB\",");
        long article = ApiSteps.json(ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, manuscript), 201))
                .get("id")
                .asLong();
        new TypingScreen(windows.as("anna", TypingScreen.at(article)))
                .typeAtEnd(" Grey.")
                .saveAs(2);
        assertThat(ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                        .get("language")
                        .asText())
                .isEqualTo("en-GB");
    }

    @Test
    void isToldThatAPictureWasLeftOutAndKeepsTheRest() {
        var page = windows.as("anna", "/desk/edit");
        var editor = new TypingScreen(page).typeAtEnd("Before. ");
        editor.body().evaluate("""
                at => {
                  const data = new DataTransfer();
                  data.setData('text/html', '<p>Pasted <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> words.</p>');
                  at.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""");
        assertThat(editor.notice()).containsText("the picture was left out");
        assertThat(editor.body()).containsText("Pasted");
        assertThat(editor.body().locator("img")).hasCount(0);
    }

    @Test
    void leavesTheTextWithTabAndReachesTheToolsWithTheKeyboard() {
        var page = windows.as("anna", "/desk/edit");
        var editor = new TypingScreen(page).typeAtEnd("Words.");
        editor.body().press("Alt+F10");
        assertThat(page.getByRole(AriaRole.TOOLBAR).locator("button").first()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.getByRole(AriaRole.TOOLBAR).locator("button").nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(editor.body()).isFocused();
        page.keyboard().press("Tab");
        assertThat(editor.body()).not().isFocused();
        assertThat(editor.bodyText()).doesNotContain("\t");
    }
}
