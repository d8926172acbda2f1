package org.copydesk.deployment.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.core.workflow.Ways;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.screen.InboxScreen;
import org.copydesk.deployment.screen.TalkScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two tabs show the same; what is pressed in the first is pressed in the other after that. */
@DisplayName("On a page that is behind")
@Order(Integer.MAX_VALUE - 1) // its desks have steps, each a column of the board
class BehindIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The ferry " + ApiSteps.word();
    private Page first;
    private Page behind;

    @AfterEach
    void everybodyIsBack() {
        var dora = Caller.as("dora");
        for (var away : ApiSteps.json(dora.get("/api/v1/absences")).get("items"))
            dora.send(
                    dora.request("/api/v1/absences/" + away.get("id").asLong()).DELETE());
    }

    @Test
    void whoTakesOnWhatIsTheirsIsTold() {
        open("clara", "/desk/article?id=" + ApiSteps.in(State.IN_REVIEW, "anna", title));
        first.getByRole(AriaRole.BUTTON, named("Claim")).click();
        assertThat(first.getByRole(AriaRole.BUTTON, named("Hand back"))).isVisible();
        behind.getByRole(AriaRole.BUTTON, named("Claim")).click();
        assertThatItIsSaid();

        open("clara", first.url());
        press(page -> page.getByRole(AriaRole.BUTTON, named("Hand back")).click());
        assertThatItIsSaid();
    }

    @Test
    void whoSettlesWhatIsSettledIsTold() {
        open("clara", "/desk/article?id=" + ApiSteps.in(State.IN_REVIEW, "anna", title));
        new TalkScreen(first).choose("north quay").comment("Which one?");
        assertThat(new TalkScreen(first).card("Which one?")).isVisible();
        behind.reload();
        new TalkScreen(first).act("Which one?", "Resolve");
        assertThat(new TalkScreen(first).card("Resolved by Clara")).isVisible();
        new TalkScreen(behind).act("Which one?", "Resolve");
        assertThatItIsSaid();
    }

    @Test
    void whoRevokesALinkThatIsRevokedIsTold() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        ApiSteps.expect(
                Caller.as("clara")
                        .post(
                                ApiSteps.ARTICLES + "/" + article + "/guests",
                                "{\"name\": \"Gil\", \"revision\": 1, \"expires\": \"%s\", \"may\": [\"READ\", \"COMMENT\"]}"
                                        .formatted(until)),
                201);
        open("clara", "/desk/article?id=" + article);
        first.getByRole(AriaRole.BUTTON, named("Revoke")).click();
        assertThat(first.locator("#guests")).containsText("revoked");
        behind.getByRole(AriaRole.BUTTON, named("Revoke")).click();
        assertThatItIsSaid();
    }

    @Test
    void whoTakesBackWhatIsTakenBackIsTold() {
        ApiSteps.desk("slow", "PT10M");
        long article = ApiSteps.startedOn("slow", "anna", title);
        for (var move : Ways.to(State.PUBLISHED))
            ApiSteps.expect(ApiSteps.move(Ways.isOfTheAuthor(move) ? "anna" : "clara", article, move), 201);
        open("clara", "/desk/article?id=" + article);
        new ArticleScreen(first).takeBack();
        behind.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo ("))
                .click();
        assertThatItIsSaid();
    }

    @Test
    void whoApprovesAStepThatIsDoneApprovesNoOther() {
        var desk = "harbour-" + ApiSteps.word();
        ApiSteps.expect(Caller.as("dora").post("/api/v1/desks", """
                        {"name": "%1$s", "title": "%1$s", "steps": [
                            {"name": "copy", "title": "Copy", "after": [], "by": {"roles": ["editor"]}},
                            {"name": "facts", "title": "Facts", "after": [], "by": {"roles": ["editor"]}},
                            {"name": "legal", "title": "Legal", "after": [], "by": {"roles": ["editor"]}}]}
                        """.formatted(desk)), 201);
        long article = ApiSteps.startedOn(desk, "anna", title);
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        open("clara", "/desk/article?id=" + article);
        press(page ->
                page.getByRole(AriaRole.BUTTON, named("Approve Copy")).last().click());
        assertThatItIsSaid();
        var steps = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("steps");
        assertThat(steps.findValuesAsText("state")).containsExactly("DONE", "OPEN", "OPEN");
    }

    @Test
    void whoEndsAnAbsenceThatIsOverEndsNoOther() {
        for (int days : new int[] {2, 4}) {
            var until = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            ApiSteps.expect(
                    Caller.as("clara")
                            .post("/api/v1/absences", "{\"standIn\": \"emil\", \"until\": \"%s\"}".formatted(until)),
                    201);
        }
        open("clara", "/desk/settings");
        var end = new Page.GetByRoleOptions().setName("End the absence of Clara Engel");
        first.getByRole(AriaRole.BUTTON, end).first().click();
        assertThat(first.getByRole(AriaRole.BUTTON, end)).hasCount(1);
        behind.getByRole(AriaRole.BUTTON, end).first().click();
        assertThatItIsSaid();
        assertThat(ApiSteps.json(Caller.as("clara").get("/api/v1/absences")).get("items"))
                .hasSize(1);
    }

    @Test
    void whoDeletesForEverWhatIsDeletedDeletesNothingElse() {
        var other = "The other " + ApiSteps.word();
        ApiSteps.in(State.TRASHED, "anna", other);
        ApiSteps.in(State.TRASHED, "anna", title);
        open("dora", "/desk/trash");
        press(page -> {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete “" + title))
                    .click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete for ever"))
                    .click();
        });
        assertThatItIsSaid();
        assertThat(behind.getByText(other)).isVisible();
    }

    @Test
    void whoTakesOnFromTheInboxWhatWasDecidedIsTold() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        open("clara", "/desk/inbox");
        new InboxScreen(first).press(title, "Take on");
        first.locator(".notice-done").waitFor();
        ApiSteps.expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        new InboxScreen(behind).press(title, "Take on");
        assertThatItIsSaid();
    }

    private void open(String person, String path) {
        first = windows.as(person, path);
        behind = first.context().newPage();
        behind.navigate(path);
    }

    /** In the tab that is up to date, and once it has its answer in the one that is not. */
    private void press(Consumer<Page> button) {
        button.accept(first);
        first.waitForFunction("() => !window.PrimeFaces?.ajax?.Queue || PrimeFaces.ajax.Queue.isEmpty()");
        first.waitForLoadState();
        button.accept(behind);
    }

    /** In words, on the page that was there, and not as something that is broken. */
    private void assertThatItIsSaid() {
        assertThat(behind.locator("#notices .notice, .flaw").first()).isVisible();
        assertThat(behind).not().hasTitle(Pattern.compile("^(That did not work|There is no such page)"));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
