package org.copydesk.deployment.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("On the page of an article a person")
class ArticlePageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell " + ApiSteps.word();

    @Test
    void decidesAboutTheTextThatWasOnThePageAndIsShownWhatIsNew() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var page = open("clara", article);
        ApiSteps.expect(
                ApiSteps.save(
                        "anna", article, 1, ApiSteps.manuscript(title, "<p>The horn of the south quay sounds.</p>")),
                200);
        button(page, "Approve: ready to publish").click();
        assertThat(page.locator(".notice-wrong")).containsText("The text has changed since you read it");
        assertThat(page.locator("ins").first()).containsText("horn");
        assertThat(state(article)).isEqualTo("IN_REVIEW");

        button(page, "Approve: decide about revision 2").click();
        assertThat(page.locator(".notice-done")).containsText("is approved");
        assertThat(state(article)).isEqualTo("APPROVED");
    }

    @Test
    void findsTheNoteAgainThatWasTypedForADecisionThatCameTooLate() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var page = open("clara", article);
        ApiSteps.expect(
                ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>Another text altogether.</p>")), 200);
        button(page, "Request changes").click();
        dialog(page).getByLabel("What has to change?").fill("Who rang it?");
        dialog(page).getByRole(AriaRole.BUTTON, named("Request changes")).click();
        assertThat(page.locator(".notice-wrong")).containsText("The text has changed since you read it");
        button(page, "Request changes: decide about revision 2").click();
        assertThat(page.locator(".notice-done")).containsText("went back to its author with your note");
        assertThat(new ArticleScreen(page).asked()).contains("Who rang it?");
    }

    @Test
    void isToldInTheDialogWhatIsMissing() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var page = open("clara", article);
        button(page, "Schedule").click();
        dialog(page).getByLabel("Day and time").fill("2020-01-01T07:00");
        dialog(page).getByRole(AriaRole.BUTTON, named("Schedule")).click();
        assertThat(dialog(page)).containsText("That time has passed");
        assertThat(dialog(page).getByLabel("Day and time")).hasValue("2020-01-01T07:00");
    }

    @Test
    void schedulesTomorrowMorningInAnotherZoneWithoutTypingATime() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var page = open("clara", article);
        button(page, "Schedule").click();
        dialog(page).getByRole(AriaRole.BUTTON, named("Tomorrow 07:00")).click();
        var zone = dialog(page).getByRole(AriaRole.COMBOBOX);
        zone.fill("");
        zone.pressSequentially("Honolulu"); // where tomorrow morning is to come whatever the hour is here
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(zone).hasValue(Pattern.compile("Honolulu \\(UTC.10:00\\)"));
        assertThat(dialog(page).getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("That is ")))
                .isVisible();
        dialog(page).getByRole(AriaRole.BUTTON, named("Schedule")).click();
        assertThat(page.locator(".notice-done")).containsText("07:00 Pacific/Honolulu");
    }

    @Test
    void publishesWhatOneLineSaysAtTheAddressThatItSays() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var page = open("clara", article);
        button(page, "Publish now").click();
        var address = "/articles/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        assertThat(dialog(page)).containsText("Revision 1 goes live now at " + address);
        dialog(page).getByRole(AriaRole.BUTTON, named("Publish now")).click();
        assertThat(page.locator(".notice-done")).containsText("is live");
        assertThat(Caller.NOBODY.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatKindOfChangeItIsBeforeReadersSeeAnotherTextAndReadersFindTheWords() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", title);
        ApiSteps.expect(ApiSteps.move("anna", article, Move.REVISE), 201);
        ApiSteps.expect(
                ApiSteps.save(
                        "anna", article, 1, ApiSteps.manuscript(title, "<p>The bell of the south quay rings.</p>")),
                200);
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        ApiSteps.expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        var page = open("clara", article);
        button(page, "Publish now").click();
        dialog(page).getByRole(AriaRole.BUTTON, named("Publish now")).click();
        assertThat(dialog(page)).containsText("Say what kind of change it is.");
        dialog(page).getByRole(AriaRole.BUTTON, named("Cancel")).click();

        new ArticleScreen(page).correct("Correction: something was wrong", "The bell is on the south quay.");

        var slug = ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                .get("slug")
                .asText();
        Assertions.assertThat(Caller.NOBODY.get("/articles/" + slug).body()).contains("The bell is on the south quay.");
    }

    @Test
    void schedulesWithAnEndAndAnEmbargo() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var page = open("clara", article);
        button(page, "Schedule").click();
        dialog(page).getByLabel("Day and time").fill("2031-03-04T07:00");
        dialog(page).getByText("Embargo: some are given it now").click();
        assertThat(dialog(page).getByLabel("Embargo")).isChecked();
        dialog(page).getByLabel("Readers see it until").fill("2031-03-01T07:00");
        dialog(page).getByLabel("What readers are told then").fill("The fair is over.");
        dialog(page).getByRole(AriaRole.BUTTON, named("Schedule")).click();
        assertThat(dialog(page)).containsText("It would end before it begins.");
        dialog(page).getByLabel("Readers see it until").fill("2031-03-09T07:00");
        dialog(page).getByRole(AriaRole.BUTTON, named("Schedule")).click();
        assertThat(page.locator(".notice-done")).containsText("goes live on");
    }

    @Test
    void savesWhatIsTypedAndHandsItInWithOneButton() {
        long article = ApiSteps.started("anna", title);
        var anna = Caller.as("anna");
        var typed = ApiSteps.manuscript(title, "<p>A heron stood there.</p>");
        ApiSteps.expect(
                anna.send(anna.request(ApiSteps.ARTICLES + "/" + article + "/autosave")
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(HttpRequest.BodyPublishers.ofString(typed))),
                200);
        var page = open("anna", article);
        assertThat(page.getByText("You have unsaved text.")).isVisible();
        button(page, "Save and submit").click();
        assertThat(page.locator(".notice-done")).containsText("waits for review now");
        assertThat(ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                        .get("body")
                        .asText())
                .contains("heron");
    }

    @Test
    void readsWhatOthersWroteBeforeTheyHandInWhatTheyTyped() {
        long article = ApiSteps.started("anna", title);
        var anna = Caller.as("anna");
        var bell = "<p>The bell of the north quay rings again.</p>";
        ApiSteps.expect(
                anna.send(anna.request(ApiSteps.ARTICLES + "/" + article + "/autosave")
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                ApiSteps.manuscript(title, bell + "<p>A heron stood there.</p>")))),
                200);
        ApiSteps.expect(
                ApiSteps.save("clara", article, 1, ApiSteps.manuscript(title, "<p>Clara's own words.</p>" + bell)),
                200);

        var page = open("anna", article);
        button(page, "Save and submit").click();
        assertThat(page.locator(".notice-wrong")).containsText("The text has changed since you read it");
        assertThat(page.locator("ins, .sheet").first()).containsText("heron");
        assertThat(state(article)).isEqualTo("DRAFT");
        button(page, "Submit for review").click();
        assertThat(page.locator(".notice-done")).containsText("waits for review now");
    }

    private Page open(String person, long article) {
        return windows.as(person, "/desk/article?id=" + article);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
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
