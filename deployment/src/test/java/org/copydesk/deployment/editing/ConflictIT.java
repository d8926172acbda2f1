package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Where two people changed the same words, the one who saves last")
class ConflictIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final long article = ApiSteps.started("anna", "The bell");
    private TypingScreen anna;

    @BeforeEach
    void bothChangeTheSameWords() {
        anna = new TypingScreen(windows.as("anna", TypingScreen.at(article)));
        anna.body().fill("The bell of Anna's quay rings again.");
        anna.title("Anna's bell");
        var clara = new TypingScreen(windows.as("clara", TypingScreen.at(article)));
        clara.body().fill("The bell of Clara's quay rings again.");
        clara.title("Clara's bell").saveAs(2);
        anna.save();
        passage("Text").waitFor();
    }

    @Test
    void writesPassagesNewBeginningWithTheirOwnWords() {
        assertThat(own("Text")).containsText("Anna's quay");
        own("Text").fill("The bell of both quays rings again.");
        own("Title").fill("The bell of both");
        assertThat(choice("Text")).isChecked();
        assertThat(choice("Title")).isChecked();
        assertThat(Axe.at(anna.page()).analyze().getViolations()).isEmpty();

        anna.press("Save like this");
        assertThat(anna.notice()).containsText("Saved as revision 3");
        assertThat(stored().get("body").asText()).isEqualTo("<p>The bell of both quays rings again.</p>");
        assertThat(stored().get("title").asText()).isEqualTo("The bell of both");
        assertThat(stored().get("revision").asInt()).isEqualTo(3);
    }

    @Test
    void decidesLaterAndFindsTheirTextAgain() {
        anna.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Decide later"))
                .click();
        anna.page().waitForURL(address -> address.contains("/desk/article"));
        assertThat(stored().get("body").asText()).contains("Clara's quay");

        anna.page().navigate(TypingScreen.at(article));
        var again = new TypingScreen(anna.page()).takeBack();
        assertThat(again.body()).containsText("Anna's quay");
        again.save();
        assertThat(own("Text")).containsText("Anna's quay");
        assertThat(stored().get("revision").asInt()).isEqualTo(2);
    }

    private Locator passage(String field) {
        return anna.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(field).setExact(true));
    }

    private Locator choice(String field) {
        return passage(field).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Write it new"));
    }

    private Locator own(String field) {
        return passage(field)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("This passage, written new"));
    }

    private JsonNode stored() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article));
    }
}
