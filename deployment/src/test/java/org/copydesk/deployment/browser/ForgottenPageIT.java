package org.copydesk.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.screen.CalendarScreen;
import org.copydesk.deployment.screen.DesksScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A page that the server no longer remembers")
class ForgottenPageIT {

    private static final String FORGET =
            "document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(state => state.value = '1:1')";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void opensAnewAndSaysSoWhenItsFormIsSent() {
        var page = windows.as("dora", "/desk/people?q=ben");
        page.evaluate(FORGET);
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Roles of Ben Okafor"))
                .getByText("Editor")
                .click();
        assertOpenedAnew(page, "/desk/people?q=ben");
    }

    @Test
    void opensAnewAndSaysSoWhenItsScriptSendsTheForm() {
        var page = windows.as("anna", "/desk/edit");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("The bell");
        page.evaluate(FORGET);
        page.keyboard().press("Control+s");
        assertOpenedAnew(page, "/desk/edit");
    }

    @Test
    void hasWhatWasTypedInADialogAgainAndTakesItThen() {
        var calendar = new CalendarScreen(windows.as("emil", "/desk/calendar"));
        var idea = calendar.idea("The ferry " + ApiSteps.word());
        calendar.window().evaluate(FORGET);
        calendar.savePlan();
        assertOpenedAnew(calendar.window(), "/desk/calendar");
        PlaywrightAssertions.assertThat(calendar.idea()).hasValue(idea);
        calendar.savePlan();
        assertThat(calendar.notice()).contains(idea);
    }

    @Test
    void hasWhatWasTypedAgainAfterAHundredOthers() {
        var calendar = new CalendarScreen(windows.as("emil", "/desk/calendar"));
        var idea = calendar.idea("The ferry " + ApiSteps.word());
        calendar.window().evaluate("async () => { for (let i = 0; i < 100; i++) await fetch('/desk/inbox'); }");
        calendar.savePlan();
        assertOpenedAnew(calendar.window(), "/desk/calendar");
        PlaywrightAssertions.assertThat(calendar.idea()).hasValue(idea);
    }

    @Test
    void hasWhatWasTypedAgainOnceOneHasSignedIn() {
        var calendar = new CalendarScreen(windows.as("emil", "/desk/calendar"));
        var idea = calendar.idea("The ferry " + ApiSteps.word());
        var page = calendar.window();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("copydesk"));
        calendar.savePlan();
        page.waitForURL("**/sign-in?signed-out=true*");
        page.getByText("Sign in and go back").click();
        PlaywrightAssertions.assertThat(calendar.idea()).hasValue(idea);
    }

    @Test
    void showsTheWordsForWhichItHasNoFieldAnyMore() {
        var page = windows.as("dora", "/desk/desks");
        new DesksScreen(page).make("Harbour " + ApiSteps.word()).addStep("Fact check");
        var path = page.url().substring(ProductStack.at("").toString().length());
        page.evaluate(FORGET);
        page.getByLabel("Name, as everyone sees it").fill("Fact check and law");
        page.keyboard().press("Tab");
        assertOpenedAnew(page, path);
        PlaywrightAssertions.assertThat(page.locator(".notice-typed")).containsText("Fact check and law");
    }

    @Test
    void forgetsWhatWasTypedOnceItWasTaken() {
        var calendar = new CalendarScreen(windows.as("emil", "/desk/calendar"));
        calendar.idea("The ferry " + ApiSteps.word());
        calendar.savePlan();
        calendar.window().locator(".notice-done").waitFor();
        PlaywrightAssertions.assertThat(calendar.dialog()).not().isVisible();
        assertThat(calendar.window().evaluate("sessionStorage.getItem('copydesk.typed-here')"))
                .isNull();
    }

    private static void assertOpenedAnew(Page page, String path) {
        page.getByText("it was opened anew").first().waitFor();
        assertThat(page.url()).startsWith(ProductStack.at(path).toString());
    }
}
