package org.copydesk.deployment.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.OpenDialog;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do all day takes so many presses and no more, by the pointer as by keys. Letters that are typed are not counted. */
@DisplayName("At most so many presses")
class PressesIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Presses " + ApiSteps.word();
    private Page page;
    private Hand hand;
    private int presses;

    @ParameterizedTest
    @EnumSource(Hand.class)
    void oneGoesOnWithATextThatWasNeverSaved(Hand by) {
        ApiSteps.expect(
                Caller.as("anna").post("/api/v1/autosaves", ApiSteps.manuscript(title, "<p>A heron stood there.</p>")),
                201);
        at("anna", "/desk", by);
        press(link(title));
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Write here"))).containsText("A heron stood there.");
        assertThat(presses).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void oneHandsInWhatWasJustTypedInTheEditor(Hand by) {
        long article = ApiSteps.started("anna", title);
        at("anna", "/desk/edit?id=" + article, by);
        page.locator("html[data-editor=ready]").waitFor();
        page.locator(".ql-editor").press("Control+End");
        page.keyboard().type(" A heron stood there.");
        press(button("Submit for review"));
        page.waitForURL(address -> address.contains("/desk/article"));
        assertThat(page.locator(".bar .badge")).hasText("In review");
        assertThat(body(article)).contains("A heron stood there.");
        assertThat(presses).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void oneHandsInWhatIsNotSavedFromThePageOfTheArticle(Hand by) {
        long article = ApiSteps.started("anna", title);
        keep(article);
        at("anna", "/desk/article?id=" + article, by);
        press(button("Save and submit"));
        assertThat(page.locator(".notice-done")).containsText("waits for review now");
        assertThat(body(article)).contains("A heron stood there.");
        assertThat(presses).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void oneComesToTheNextArticleAfterADecision(Hand by) {
        long article = decided(by);
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next to review:")));
        page.waitForURL(address -> address.contains("/desk/article?id=") && !address.endsWith("id=" + article));
        assertThat(page.locator(".bar .badge")).hasText("In review");
        assertThat(presses).isEqualTo(1);
    }

    @Test
    void oneLetterComesToTheNextArticleAfterADecision() {
        long article = decided(Hand.KEYS);
        page.waitForLoadState(); // the scripts listen by then
        page.keyboard().press("j");
        page.waitForURL(address -> address.contains("/desk/article?id=") && !address.endsWith("id=" + article));
        assertThat(page.locator(".bar .badge")).hasText("In review");
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void twoRestoreARevision(Hand by) {
        long article = changed();
        at("anna", "/desk/history?id=" + article, by);
        press(button("Restore revision 1"));
        press(new OpenDialog(page).button("Restore"));
        page.waitForURL(address -> address.contains("/desk/article"));
        assertThat(ApiSteps.head(article)).isEqualTo(3);
        assertThat(presses).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void twoNameARevision(Hand by) {
        long article = changed();
        at("anna", "/desk/history?id=" + article, by);
        press(button("Name revision 1"));
        var name = new OpenDialog(page).field("Name");
        assertThat(name).isFocused();
        assertThat(name).hasValue("");
        page.keyboard().type("Before legal");
        press(new OpenDialog(page).button("Save name"));
        page.waitForURL(address -> address.contains("number=1"));
        assertThat(page.getByText("Before legal").first()).isVisible();
        assertThat(presses).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void fourScheduleForTomorrowMorningInAnotherZone(Hand by) {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        at("clara", "/desk/article?id=" + article, by);
        press(button("Schedule"));
        press(new OpenDialog(page).button("Tomorrow 07:00"));
        var zone = new OpenDialog(page).chooser();
        hand.enter(page, zone);
        presses++;
        page.keyboard().type("Honolulu");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("Enter");
        assertThat(zone).hasValue(Pattern.compile("Honolulu \\(UTC.10:00\\)"));
        press(new OpenDialog(page).button("Schedule"));
        assertThat(page.locator(".notice-done")).containsText("07:00 Pacific/Honolulu");
        assertThat(presses).isEqualTo(4);
    }

    /** Clara has just approved an article, and another one waits for her. */
    private long decided(Hand by) {
        ApiSteps.in(State.IN_REVIEW, "anna", title + " behind");
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        at("clara", "/desk/article?id=" + article, by);
        press(button("Approve: ready to publish"));
        page.locator(".notice-done").waitFor();
        presses = 0;
        return article;
    }

    private long changed() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.expect(ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>It sounds.</p>")), 200);
        return article;
    }

    private void keep(long article) {
        var anna = Caller.as("anna");
        ApiSteps.expect(
                anna.send(anna.request(ApiSteps.ARTICLES + "/" + article + "/autosave")
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(BodyPublishers.ofString(ApiSteps.manuscript(title, "<p>A heron stood there.</p>")))),
                200);
    }

    private static String body(long article) {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }

    private void at(String person, String path, Hand by) {
        page = windows.as(person, path);
        hand = by;
    }

    private void press(Locator target) {
        hand.press(page, target);
        presses++;
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
