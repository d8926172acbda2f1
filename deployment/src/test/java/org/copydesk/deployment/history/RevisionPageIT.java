package org.copydesk.deployment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("An earlier revision")
class RevisionPageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private long article;

    @BeforeEach
    void anArticleWithTwoRevisions() {
        article = ApiSteps.started("anna", "The first title");
        expect(ApiSteps.save("anna", article, 1, ApiSteps.manuscript("The second title", "<p>Another text.</p>")), 200);
    }

    @Test
    void isNamedAndFoundByItsNameInTheHistoryAndInComparisons() {
        var page = windows.as("anna", "/desk/revision?id=" + article + "&number=1");
        var revision = new RevisionScreen(page).call("Before legal", "Checked by phone.");
        assertThat(revision.called()).contains("Before legal", "Checked by phone.");
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();

        page.navigate("/desk/history?id=" + article);
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Revision 1"))
                        .innerText())
                .contains("Before legal", "Checked by phone.");
        page.navigate("/desk/compare?id=" + article);
        page.getByLabel("Older", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel("Revision 1: Before legal"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                .click();
        page.waitForURL(address -> address.contains("from=1"));
        assertThat(page.locator("del").first().innerText()).contains("first");
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void isFoundOnTheNextPageOfALongHistoryAndComparedFromThere() {
        for (int base = 2; base <= 51; base++)
            expect(ApiSteps.save("anna", article, base, ApiSteps.manuscript("Title " + base, "<p>A text.</p>")), 200);
        var page = windows.as("anna", "/desk/history?id=" + article);
        var first = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Revision 1").setExact(true));
        assertThat(first.isVisible()).isFalse();
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();

        var next = page.getByLabel("Next Page");
        assertThat(next.evaluate("button => getComputedStyle(button, '::before').maskImage")
                        .toString())
                .contains("svg");
        next.click();
        first.waitFor();
        page.reload();
        first.waitFor();
        button(page, "Compare the two").click();
        page.waitForURL(address -> address.contains("from=1") && address.contains("to=2"));
    }

    @Test
    void comesBackInPartsAndTheRestStays() {
        var page = windows.as("clara", "/desk/revision?id=" + article + "&number=1");
        var revision = new RevisionScreen(page);
        revision.restoreAllBut("Title");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("The second title");
        assertThat(page.getByRole(AriaRole.ARTICLE).innerText()).contains("north quay");

        page.navigate("/desk/revision?id=" + article + "&number=2");
        revision.openRestoring();
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void comesBackFromItsRowInTheHistoryWithTwoPresses() {
        var page = windows.as("clara", "/desk/history?id=" + article);
        button(page, "Restore revision 1").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore"))
                .click();
        page.waitForURL(address -> address.contains("/desk/article"));
        assertThat(page.getByRole(AriaRole.ARTICLE).innerText()).contains("north quay");
    }

    @Test
    void isNamedFromItsRowInTheHistory() {
        var page = windows.as("clara", "/desk/history?id=" + article);
        button(page, "Name revision 1").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Before legal");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save name"))
                .click();
        page.waitForURL(address -> address.contains("number=1"));
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What this revision is called"))
                        .innerText())
                .contains("Before legal");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void isNamedAndBroughtBackThroughTheInterface() {
        var anna = Caller.as("anna");
        var revision = ApiSteps.ARTICLES + "/" + article + "/revisions/1";
        var labelled = json(expect(put(anna, revision + "/label", "{\"name\":\"Before legal\"}"), 200));
        assertThat(labelled.get("name").asText()).isEqualTo("Before legal");
        assertThat(labelled.get("annotation").isNull()).isTrue();
        assertThat(json(anna.get(ApiSteps.ARTICLES + "/" + article + "/revisions"))
                        .get("items")
                        .get(1)
                        .get("name")
                        .asText())
                .isEqualTo("Before legal");
        assertThat(put(Caller.as("dora"), revision + "/label", "{}").statusCode())
                .isEqualTo(404);

        var unknown = ApiSteps.restore("anna", article, 1, "{\"fields\":[\"title\",\"colour\"]}");
        assertThat(json(expect(unknown, 400)).get("field").asText()).isEqualTo("fields[1]");
        expect(ApiSteps.restore("anna", article, 1, "{\"fields\":[]}"), 400);
        var partly = json(expect(ApiSteps.restore("anna", article, 1, "{\"fields\":[\"title\"]}"), 200));
        assertThat(partly.get("title").asText()).isEqualTo("The first title");
        assertThat(partly.get("body").asText()).contains("Another text");
        var wholly = ApiSteps.restore("anna", article, 1, "");
        assertThat(json(expect(wholly, 200)).get("body").asText()).contains("north quay");
    }

    private static HttpResponse<String> put(Caller caller, String path, String json) {
        return caller.send(
                caller.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }
}
