package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A link that is set with the keyboard")
class LinkIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final long article = ApiSteps.started("anna", "The bell");
    private TypingScreen editor;

    @BeforeEach
    void opensTheEditor() {
        editor = new TypingScreen(windows.as("anna", TypingScreen.at(article)));
    }

    @Test
    void leadsToTheWebWhenItsAddressNamesNoScheme() {
        editor.typeAtEnd(" Source");
        ask("example.org/path");
        editor.saveAs(2);
        assertThat(body()).contains("<a href=\"https://example.org/path\">Source</a>");
    }

    @Test
    void isRefusedInWordsWhenItLeadsNowhereAndKeepsWhatWasTyped() {
        editor.typeAtEnd(" Source");
        ask("javascript:alert(1)");
        assertThat(address()).hasValue("javascript:alert(1)");
        assertThat(editor.page().getByRole(AriaRole.ALERT)).containsText("This leads nowhere.");
        assertThat(Axe.at(editor.page()).analyze().getViolations()).isEmpty();

        address().press("Escape");
        assertThat(address()).isHidden();
        assertThat(editor.body()).isFocused();
        assertThat(editor.body().locator("a")).hasCount(0);
    }

    @Test
    void isTakenAwayAgain() {
        editor.typeAtEnd(" Source");
        ask("/a-page");
        assertThat(editor.body().locator("a")).hasAttribute("href", "/a-page");
        editor.page().keyboard().press("ArrowLeft");
        editor.page().keyboard().press("Control+k");
        editor.press("Remove link");
        assertThat(editor.body().locator("a")).hasCount(0);
    }

    private void ask(String address) {
        editor.page().keyboard().press("Control+Shift+ArrowLeft");
        editor.page().keyboard().press("Control+k");
        assertThat(address()).isFocused();
        editor.page().keyboard().type(address);
        editor.page().keyboard().press("Enter");
    }

    private Locator address() {
        return editor.page().getByLabel("Where the link leads");
    }

    private String body() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }
}
