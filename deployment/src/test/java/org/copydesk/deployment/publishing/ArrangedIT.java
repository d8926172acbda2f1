package org.copydesk.deployment.publishing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Instant;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What editors arrange for later")
class ArrangedIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = ApiSteps.word();

    @Test
    void atATimeThatTheClocksOfAnotherZoneShowTwiceIsAskedAbout() {
        long id = ApiSteps.in(State.APPROVED, "anna", title);
        var page = windows.as("clara", "/desk/article?id=" + id);
        schedule(page, "2028-10-29T02:30", "Berlin");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("That time comes twice").first()).isVisible();
        assertThat(dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("the earlier of the two")))
                .isChecked();

        dialog.getByText("the later of the two").click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schedule"))
                .click();

        assertThat(page.locator(".notice-done")).containsText("the later of the two");
        assertThat(due(id)).isEqualTo(Instant.parse("2028-10-29T01:30:00Z"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take off the schedule"))
                .click();
        assertThat(page.locator(".notice-done")).containsText("Its time is kept");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Schedule").setExact(true))
                .click();
        assertThat(page.locator("#at_SCHEDULE")).hasValue("2028-10-29T02:30");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schedule"))
                .click();
        assertThat(page.locator(".notice-done")).containsText("the later of the two");
        assertThat(due(id)).isEqualTo(Instant.parse("2028-10-29T01:30:00Z"));
    }

    @Test
    void underAnEmbargoIsForAFeedWithATokenAndNotForReaders() {
        long id = ApiSteps.in(State.APPROVED, "anna", title);
        var due = Instant.now().plusSeconds(86_400);
        var request = "{\"move\": \"SCHEDULE\", \"at\": \"%s\", \"embargo\": true}".formatted(due);
        expect(ApiSteps.move("clara", id, ApiSteps.head(id), request), 201);
        var feed = json(
                expect(Caller.as("clara").post("/api/v1/feeds", "{\"kind\": \"EMBARGO\", \"label\": \"Wire\"}"), 201));
        var link = URI.create(feed.get("link").asText());

        assertThat(Caller.NOBODY.get(link.getPath() + "?" + link.getQuery()).body())
                .contains(title);
        assertThat(Caller.NOBODY.get("/articles/" + title).statusCode()).isEqualTo(404);
        assertThat(Caller.NOBODY.get("/").body()).doesNotContain(title);
        assertThat(Caller.NOBODY.get("/embargo.atom?token=guessed").statusCode())
                .isEqualTo(404);

        expect(
                Caller.as("clara")
                        .send(Caller.as("clara")
                                .request("/api/v1/feeds/" + feed.get("id"))
                                .DELETE()),
                204);
        assertThat(Caller.NOBODY.get(link.getPath() + "?" + link.getQuery()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void asABundleLeavesNothingHalfDoneWhenItsSecondArticleFails() {
        long first = ApiSteps.in(State.APPROVED, "anna", title);
        var other = ApiSteps.word();
        long second = ApiSteps.in(State.APPROVED, "anna", other);
        var wanted = "{\"title\": \"Together\", \"articles\": [%d, %d]}".formatted(first, second);
        long bundle = json(expect(Caller.as("clara").post("/api/v1/bundles", wanted), 201))
                .get("id")
                .asLong();
        expect(ApiSteps.move("emil", second, Move.REQUEST_CHANGES), 201);

        var refused = json(expect(Caller.as("clara").post("/api/v1/bundles/" + bundle + "/publish", ""), 409));

        assertThat(refused.get("article").asLong()).isEqualTo(second);
        assertThat(Caller.NOBODY.get("/articles/" + title).statusCode()).isEqualTo(404);
        assertThat(Caller.NOBODY.get("/articles/" + other).statusCode()).isEqualTo(404);
        assertThat(json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + first))
                        .get("state")
                        .asText())
                .isEqualTo("APPROVED");
        var actions = json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + first + "/events"))
                .get("items")
                .findValuesAsText("action");
        assertThat(actions).doesNotContain("PUBLISH");
    }

    @Test
    void asABundleIsPutTogetherAndSentOutOnAPage() {
        long first = ApiSteps.in(State.APPROVED, "anna", title);
        var other = ApiSteps.word();
        ApiSteps.in(State.APPROVED, "anna", other);
        var page = windows.as("clara", "/desk/bundles");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name"))
                .fill("Together " + title);
        page.getByText(title, new Page.GetByTextOptions().setExact(true)).click();
        page.getByText(other, new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put together"))
                .click();
        assertThat(page.locator(".notice-done")).containsText("is put together");
        expect(ApiSteps.move("emil", first, Move.REQUEST_CHANGES), 201);
        var send = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish all of “Together " + title + "” now"));

        send.click();
        assertThat(page.locator(".notice-wrong")).containsText("None of them is out, because of “" + title);
        assertThat(Caller.NOBODY.get("/articles/" + other).statusCode()).isEqualTo(404);

        expect(ApiSteps.move("anna", first, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", first, Move.APPROVE), 201);
        send.click();
        assertThat(page.locator(".notice-done")).containsText("is live");
        assertThat(Caller.NOBODY.get("/articles/" + title).statusCode()).isEqualTo(200);
        assertThat(Caller.NOBODY.get("/articles/" + other).statusCode()).isEqualTo(200);
    }

    @Test
    void asABundleThatFailedIsTriedAgainOnThePageOfJobs() {
        long first = ApiSteps.in(State.APPROVED, "anna", title);
        long second = ApiSteps.in(State.APPROVED, "anna", ApiSteps.word());
        var together = "Together " + title;
        var wanted = "{\"title\": \"%s\", \"articles\": [%d, %d], \"at\": \"%s\"}"
                .formatted(together, first, second, Instant.now().plusSeconds(15));
        expect(Caller.as("clara").post("/api/v1/bundles", wanted), 201);
        expect(ApiSteps.move("emil", second, Move.REQUEST_CHANGES), 201);
        var page = windows.as("dora", "/desk/jobs");
        var again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again: " + together));
        Patience.until("the bundle is kept back", () -> {
            page.reload();
            return again.count() > 0;
        });
        assertThat(Caller.NOBODY.get("/articles/" + title).statusCode()).isEqualTo(404);

        expect(ApiSteps.move("anna", second, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", second, Move.APPROVE), 201);
        again.click();

        assertThat(page.locator(".notice-done")).isVisible();
        Patience.until(
                "the bundle is out",
                () -> Caller.NOBODY.get("/articles/" + title).statusCode() == 200);
        assertThat(json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + second))
                        .get("state")
                        .asText())
                .isEqualTo("PUBLISHED");
    }

    private static void schedule(Page page, String at, String city) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Schedule").setExact(true))
                .click();
        var zone = page.locator("#zone_SCHEDULE_input");
        zone.fill("");
        zone.pressSequentially(city);
        page.getByRole(AriaRole.OPTION).getByText("Europe / " + city).first().click();
        page.locator("#at_SCHEDULE").fill(at);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schedule"))
                .click();
    }

    private static Instant due(long id) {
        var events = json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + id + "/events"))
                .get("items");
        return java.time.ZonedDateTime.parse(
                        events.get(events.size() - 1).get("about").asText())
                .toInstant();
    }
}
