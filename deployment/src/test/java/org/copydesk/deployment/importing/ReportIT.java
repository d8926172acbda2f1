package org.copydesk.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
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

    @Test
    void saysWhatOfAFileThatWentInWasLeftOut() {
        long report = imported("bell.md", "text/markdown", "---\ntitle: The bell\nlayout: post\n---\nIt rings.\n");
        assertThat(said("en", report)).contains("Not known in the front matter: layout.");
        assertThat(said("de", report)).contains("In den Angaben am Anfang unbekannt: layout.");

        var file = json(anna.get(IMPORTS + "/" + report)).get("files").get(0);
        assertThat(file.get("message").asText()).isEqualTo("not known in the front matter: layout");
    }

    private String said(String language, long report) {
        var page = windows.window(language, new NewContextOptions().setLocale(language));
        page.navigate("/desk/import?id=" + report);
        new SignInScreen(page).signIn("anna", "anna");
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("bell\\.(txt|md)")))
                .innerText();
    }

    /** The id of an import of one file that does not go in. */
    private long refused(String content) {
        return imported("bell.txt", "text/plain", content);
    }

    private long imported(String name, String type, String content) {
        var begun = anna.send(anna.request(IMPORTS + "?name=" + name)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(content)));
        long id = json(ApiSteps.expect(begun, 202)).get("id").asLong();
        Patience.until(
                "the import is done",
                () -> json(anna.get(IMPORTS + "/" + id)).get("state").asText().equals("DONE"));
        return id;
    }
}
