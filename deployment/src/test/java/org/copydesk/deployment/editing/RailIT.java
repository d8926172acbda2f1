package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beside the text")
class RailIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String word = ApiSteps.word();

    @Test
    void subjectsAreTypedChosenPutInOrderAndTakenAwayWithTheKeyboard() {
        var known = ApiSteps.manuscript("The lamp", "<p>Words.</p>").replace("CITY", "Harbour " + word);
        ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, known), 201);
        long article = ApiSteps.started("anna", "The bell " + word);
        var page = windows.as("anna", TypingScreen.at(article));
        var editor = new TypingScreen(page);
        var field = page.getByLabel("Add a subject");

        field.fill("Sea");
        field.press("Enter");
        field.pressSequentially("Weather,");
        field.pressSequentially("harbour " + word);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Harbour " + word))
                .waitFor();
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
        field.press("ArrowDown");
        field.press("Enter");
        field.pressSequentially("Night");
        page.keyboard().press("Tab");
        assertThat(subjects(page)).hasText(new String[] {"CITY", "Sea", "Weather", "Harbour " + word, "Night"});

        subjects(page).nth(3).press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Weather"))
                .press("Enter");
        editor.saveAs(2);
        assertThat(subjectsOf(article)).containsExactly("Harbour " + word, "CITY", "Sea", "Night");
    }

    /** With a keyboard the page is half as high. */
    @ParameterizedTest
    @ValueSource(ints = {740, 370})
    void barsTakeAFifthOfAPhoneAtMost(int height) {
        var page = windows.as("anna", TypingScreen.at(ApiSteps.started("anna", "The bell " + word)));
        page.setViewportSize(360, height);
        page.mouse().wheel(0, 200);
        var share = page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
                  .map(one => one.getBoundingClientRect())
                  .filter(box => box.height && box.top < innerHeight && box.bottom > 0 && box.width > innerWidth / 2)
                  .reduce((sum, box) => sum + box.height, 0) / innerHeight""");
        assertThat(((Number) share).doubleValue()).isPositive().isLessThanOrEqualTo(.2);
    }

    @Test
    void theLanguageIsFoundByItsNameAndStaysWhenThereIsNoneOfTheNameTyped() {
        long article = ApiSteps.started("anna", "The bell " + word);
        var page = windows.as("anna", TypingScreen.at(article));
        var editor = new TypingScreen(page);
        var language = page.getByLabel("Language");

        language.fill("");
        language.pressSequentially("portug");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Portuguese (Brazil)"))
                .click();
        language.press("Tab");
        language.focus();
        language.pressSequentially("Volapyk");
        page.getByText("No language of this name").last().waitFor();
        language.press("Tab");
        assertThat(language).hasValue("Portuguese (Brazil)");
        editor.saveAs(2);
        assertThat(ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                        .get("language")
                        .asText())
                .isEqualTo("pt-BR");
    }

    @Test
    void thePreviewShowsWhatIsTypedAndGivesTheFocusBack() {
        long article = ApiSteps.started("anna", "The bell " + word);
        var page = windows.as("anna", TypingScreen.at(article));
        new TypingScreen(page).typeAtEnd(" A heron by the quay.");
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview"));
        button.click();
        var preview = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Preview"));
        assertThat(preview).containsText("A heron by the quay.");
        page.keyboard().press("Escape");
        assertThat(preview).isHidden();
        assertThat(button).isFocused();
    }

    private static Locator subjects(Page page) {
        return page.locator(".chip-name");
    }

    private static List<String> subjectsOf(long article) {
        var names = new ArrayList<String>();
        ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("subjects")
                .forEach(subject -> names.add(subject.asText()));
        return names;
    }
}
