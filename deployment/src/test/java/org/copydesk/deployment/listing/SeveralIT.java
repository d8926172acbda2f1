package org.copydesk.deployment.listing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Of a list a person")
class SeveralIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String word = ApiSteps.word().substring(0, 12);

    @Test
    void movesSeveralAtOnceAndIsToldWhatBecameOfEach() {
        long ready = ApiSteps.in(State.IN_REVIEW, "anna", "Ferry " + word);
        ApiSteps.in(State.DRAFT, "anna", "Tram " + word);
        var page = windows.as("clara", "/desk/articles?q=" + word);
        page.getByLabel("Select all on this page").check();
        assertThat(bar(page)).containsText("2 selected");
        bar(page).getByRole(AriaRole.BUTTON, named("Approve")).click();
        assertThat(report(page)).containsText("1 of 2 done.");
        assertThat(line(page, "Ferry " + word)).containsText("has your approval");
        assertThat(line(page, "Tram " + word)).containsText("has moved on");
        assertThat(state(ready)).isEqualTo("APPROVED");
        report(page).getByRole(AriaRole.BUTTON, named("Close")).click();
        assertThat(page.locator(".badge-APPROVED")).isVisible();
    }

    @Test
    void decidesAboutTheTextsThatTheListShowedAndNoNewerOne() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "Ferry " + word);
        var page = windows.as("clara", "/desk/articles?q=" + word);
        page.getByLabel("Select all on this page").check();
        assertThat(bar(page)).containsText("1 selected");
        var changed = ApiSteps.manuscript("Ferry " + word, "It sails at nine.");
        ApiSteps.expect(ApiSteps.save("anna", article, 1, changed), 200);
        bar(page).getByRole(AriaRole.BUTTON, named("Approve")).click();
        assertThat(report(page)).containsText("0 of 1 done.");
        assertThat(state(article)).isEqualTo("IN_REVIEW");
    }

    @Test
    void isOfferedOnlyWhatIsOpenForAtLeastOne() {
        ApiSteps.in(State.PUBLISHED, "anna", "Ferry " + word);
        var page = windows.as("anna", "/desk/articles?q=" + word);
        page.getByLabel("Select “Ferry " + word + "”").check();
        assertThat(bar(page).getByRole(AriaRole.BUTTON, named("Start a revision")))
                .isVisible();
        assertThat(bar(page).getByRole(AriaRole.BUTTON, named("Approve"))).isHidden();
        bar(page).getByRole(AriaRole.BUTTON, named("Select none")).click();
        assertThat(bar(page)).isHidden();
    }

    @Test
    void sendsSeveralBackFromTheWorklistWithOneNote() {
        long first = ApiSteps.in(State.IN_REVIEW, "anna", "Ferry " + word);
        long second = ApiSteps.in(State.IN_REVIEW, "anna", "Tram " + word);
        var page = windows.as("clara", "/desk?tab=ALL");
        page.getByLabel("Select “Ferry " + word + "”").check();
        page.getByLabel("Select “Tram " + word + "”").check();
        bar(page).getByRole(AriaRole.BUTTON, named("Request changes")).click();
        page.getByLabel("What you want to say").fill("Name the source");
        page.locator("#bulk-asking")
                .getByRole(AriaRole.BUTTON, named("Request changes"))
                .click();
        assertThat(report(page)).containsText("2 of 2 done.");
        assertThat(state(first)).isEqualTo("CHANGES_REQUESTED");
        assertThat(state(second)).isEqualTo("CHANGES_REQUESTED");
    }

    @Test
    void keepsAViewAsATabAndDropsItAgain() {
        ApiSteps.in(State.DRAFT, "anna", "Ferry " + word);
        var page = windows.as("anna", "/desk/articles?state=DRAFT&q=" + word);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save as a filter"))
                .click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("My " + word);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        var tab = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My " + word));
        assertThat(tab).hasAttribute("aria-current", "page");
        assertThat(page).hasURL(Pattern.compile("state=DRAFT"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Drop “My " + word))
                .click();
        assertThat(tab).hasCount(0);
    }

    @Test
    void findsWhatCameBackFromItsAuthorOnTop() {
        long article = ApiSteps.in(State.CHANGES_REQUESTED, "anna", "Ferry " + word);
        ApiSteps.expect(ApiSteps.move("anna", article, org.copydesk.persistence.article.Move.SUBMIT), 201);
        var page = windows.as("emil", "/desk");
        var piles = page.locator("h2.pile");
        assertThat(piles.first()).containsText("Back from their authors");
        assertThat(page.locator(".pile-RETURNED")).containsText("Ferry " + word);
    }

    @Test
    void narrowsTheWorklistByAnAddress() {
        ApiSteps.in(State.IN_REVIEW, "anna", "Ferry " + word);
        var page = windows.as("clara", "/desk?tab=ALL&author=ben");
        assertThat(page.getByText("Ferry " + word)).hasCount(0);
        page.getByLabel("Author").fill("anna");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                .click();
        assertThat(page).hasURL(Pattern.compile("author=anna"));
        assertThat(page.getByText("Ferry " + word)).isVisible();
    }

    private static Locator bar(Page page) {
        return page.locator("#bulk-bar");
    }

    private static Locator report(Page page) {
        return page.locator("#bulk-report");
    }

    private static Locator line(Page page, String title) {
        return report(page).locator("li").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String state(long article) {
        return ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                .get("state")
                .asText();
    }
}
