package org.copydesk.deployment.border;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Whoever is shut out")
class ShutOutIT {

    private static final String BEN = "Ben Okafor";

    @RegisterExtension
    final Windows windows = new Windows();

    @AfterEach
    void benIsLetInAgain() {
        var dora = windows.as("dora", "/desk/people?q=ben");
        button(dora, "Reactivate").click();
        assertThat(dora.locator(".notice-done")).containsText(BEN);
    }

    @Test
    void isOutAtTheNextRequestIsToldSoAndKeepsWhatWasTyped() {
        var program = Caller.as("ben");
        assertThat(program.get(ApiSteps.ARTICLES).statusCode()).isEqualTo(200);
        var page = windows.as("ben", "/desk/edit");
        page.locator("html[data-editor=ready]").waitFor();

        var dora = windows.as("dora", "/desk/people?q=ben");
        button(dora, "Suspend").click();
        button(dora, "Suspend " + BEN + " (ben)").click();
        assertThat(dora.locator(".notice-done")).containsText(BEN);

        var refused = program.get(ApiSteps.ARTICLES);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("/problems/SHUT_OUT");
        assertThat(page.locator(".news-turned")).containsText("An admin has suspended your account.");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Title").setExact(true))
                .fill("Kept for Ben");
        assertThat(page.locator("#kept")).containsText("Kept in this browser");

        var answer = page.navigate("/desk");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("Your account is suspended");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
