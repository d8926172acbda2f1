package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong elsewhere when programs called, done in the editor. */
@DisplayName("The editor")
class ReportedTypingIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Typed " + ApiSteps.word();

    @ParameterizedTest
    @ValueSource(strings = {"abc", "999999999", "99999999999999999999", "-1"})
    void savesOnNoRevisionThatItOnlyGuesses(String base) {
        long article = ApiSteps.started("anna", title);
        var page = windows.as("anna", TypingScreen.at(article));
        new TypingScreen(page).typeAtEnd(" A heron stood there.");
        page.evaluate("base => { document.getElementById('base').value = base; }", base);
        var answered = page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.url().contains("/desk/edit"),
                () -> new TypingScreen(page).save());
        assertThat(answered.status()).isLessThan(500);
        assertThat(ApiSteps.head(article)).isEqualTo(1);
        assertThat(page.locator(".ql-editor")).containsText("A heron stood there.");
    }

    @Test
    void takesNoCharactersThatNobodyCanPrint() {
        long article = ApiSteps.started("anna", title);
        var page = windows.as("anna", TypingScreen.at(article));
        new TypingScreen(page);
        put(page, title + " \u0007\uFFFE\uD83D bell");
        new TypingScreen(page).save();
        page.locator(".kept-saved, .flaw").first().waitFor();
        var stored = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article));
        assertThat(stored.get("title").asText())
                .startsWith(title)
                .doesNotContain("\u0007", "\uFFFE", "\uFFFD", "\uD83D");
    }

    /** As a program would that fills in the form. */
    private static void put(Page page, String title) {
        page.evaluate(
                "title => { const field = document.getElementById('title'); field.value = title;"
                        + " field.dispatchEvent(new Event('input', {bubbles: true})); }",
                title);
    }
}
