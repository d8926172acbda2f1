package org.copydesk.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The report of an import")
class ReportIT {

    private static final String IMPORTS = "/api/v1/imports";

    @RegisterExtension
    final Windows windows = new Windows();

    private final Caller anna = Caller.as("anna");

    @Test
    void saysWhatIsWrongInTheLanguageOfWhoeverReadsIt() {
        long report = refused("Published Time: yesterday\nTitle: The bell\nText: \nIt rings.\n");
        assertThat(said("en", report)).contains("Line 1:", "Expected a date such as 2023-11-08", "found “yesterday”");
        assertThat(said("de", report)).contains("Erwartet: ein Datum wie 2023-11-08", "gefunden: „yesterday“");

        var file = json(anna.get(IMPORTS + "/" + report)).get("files").get(0);
        assertThat(file.get("message").asText()).startsWith("expected a date such as 2023-11-08");
    }

    private String said(String language, long report) {
        var page = windows.window(language, new NewContextOptions().setLocale(language));
        page.navigate("/desk/import?id=" + report);
        new SignInScreen(page).signIn("anna", "anna");
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("bell.txt"))
                .innerText();
    }

    /** The id of an import of one file that does not go in. */
    private long refused(String content) {
        var begun = anna.send(anna.request(IMPORTS + "?name=bell.txt")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(content)));
        long id = json(ApiSteps.expect(begun, 202)).get("id").asLong();
        Patience.until(
                "the import is done",
                () -> json(anna.get(IMPORTS + "/" + id)).get("state").asText().equals("DONE"));
        return id;
    }
}
