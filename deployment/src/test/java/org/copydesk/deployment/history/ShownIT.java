package org.copydesk.deployment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What readers saw at a time")
class ShownIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void isToldInTheHistoryWithWhoApprovedIt() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", "The bell");
        expect(ApiSteps.move("emil", article, Move.WITHDRAW), 201);
        var page = windows.as("anna", "/desk/history?id=" + article);
        var shown = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What readers saw"));
        assertThat(shown.getByRole(AriaRole.LISTITEM).allInnerTexts())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("Revision 1, published by Emil Krantz, approved by Emil Krantz"))
                .anySatisfy(line -> assertThat(line).contains("withdrawal by Emil Krantz: “Because”"));

        assertThat(at(shown, "2020-01-01T00:00")).contains("1 January 2020", "nothing of it yet");
        assertThat(at(shown, "2999-01-01T00:00")).contains("1 January 2999", "yet to come");
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void isNoQuestionOfWhatWasNeverOut() {
        long article = ApiSteps.started("anna", "The bell");
        var page = windows.as("anna", "/desk/history?id=" + article);
        assertThat(page.getByText("What readers saw").count()).isZero();
    }

    private static String at(Locator shown, String time) {
        shown.getByLabel("Day and time").fill(time);
        shown.getByRole(AriaRole.BUTTON).click();
        return shown.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(time.substring(0, 4)))
                .innerText();
    }
}
