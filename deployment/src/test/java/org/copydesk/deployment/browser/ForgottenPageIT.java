package org.copydesk.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    private static void assertOpenedAnew(Page page, String path) {
        page.getByText("it was opened anew").first().waitFor();
        assertThat(page.url()).startsWith(ProductStack.at(path).toString());
    }
}
