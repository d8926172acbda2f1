package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.screen.DesksScreen;
import org.copydesk.deployment.screen.WorklistScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dora sets a desk up; Anna writes for it, Ben edits copy, Clara and Emil check facts, Ben stands in for Emil, Clara ends it. */
@DisplayName("On a desk of three steps")
class ThreeStepsIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String word = ApiSteps.word();
    private final String title = "The ferry " + word;

    @AfterEach
    void emilIsBack() {
        var dora = Caller.as("dora");
        for (var away : ApiSteps.json(dora.get("/api/v1/absences")).get("items"))
            if (away.get("person").asText().equals("emil"))
                ApiSteps.expect(
                        dora.send(dora.request(
                                        "/api/v1/absences/" + away.get("id").asLong())
                                .DELETE()),
                        204);
    }

    @Test
    void fivePeopleAndAStandInBringATextToPublication() {
        var desk = setUp();
        long article = submitted(desk);
        assertThat(new WorklistScreen(windows.as("clara", "/desk")).has("To review", title))
                .as("it is not Clara's turn")
                .isFalse();
        new WorklistScreen(windows.as("ben", "/desk")).open("To review", title);
        approve("ben", article, "Approve Copy edit");

        approve("clara", article, "Approve Fact check");
        ApiSteps.expect(save(article, "<p>The bell of the north quay rings again.</p>"), 200);
        assertThat(step("copy-edit", article)).as("an empty save keeps it").isEqualTo("DONE");
        ApiSteps.expect(save(article, "<p>The bell of the south quay rings again.</p>"), 200);
        assertThat(step("copy-edit", article)).as("an edit voids it").isEqualTo("OPEN");

        approve("ben", article, "Approve Copy edit");
        var clara = approve("clara", article, "Approve Fact check");
        takeBack(clara, "I read the old text");
        assertThat(clara.locator(".timeline").first()).containsText("took back what was decided about a step");
        assertThat(clara.locator(".timeline").first()).containsText("I read the old text");
        assertThat(step("fact-check", article)).isEqualTo("OPEN");

        approve("clara", article, "Approve Fact check");
        approve("emil", article, "Approve Fact check");
        emilIsAwayAndBenStandsIn();
        approve("ben", article, "Approve Legal");
        approve("clara", article, "Approve Chief: ready to publish");
        assertThat(new ArticleScreen(windows.as("emil", "/desk/article?id=" + article)).state())
                .isEqualTo("Approved");
        ApiSteps.expect(ApiSteps.move("emil", article, Move.PUBLISH), 201);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var desk = new DesksScreen(windows.as("dora", "/desk/desks")).make("Harbour " + word);
        desk.addStep("Fact check").notEditors("Fact check").naming("Fact check", "Emil Krantz");
        desk.approvals("Fact check", 2).putInForce();

        assertThat(desk.faults().first()).hasText("Too many: at most 1.");
        assertThat(desk.window().getByLabel("Name, as everyone sees it")).hasValue("Fact check");
        desk.approvals("Fact check", 1);
        assertThat(desk.warnings()).containsText("only one person can approve it");
        desk.putInForce();
        assertThat(desk.notice()).contains("is in force");
    }

    @Test
    void whatBecomesOfTheArticlesUnderWayIsSaidBefore() {
        var name = "harbour-" + word;
        ApiSteps.expect(
                Caller.as("dora").post("/api/v1/desks", "{\"name\": \"%s\", \"title\": \"%s\"}".formatted(name, name)),
                201);
        submitted(name);

        var desk = new DesksScreen(windows.as("dora", "/desk/desks?desk=" + name));
        desk.addStep("Fact check");
        assertThat(desk.underWay()).containsText("1 goes from an editor to Fact check");
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            desk.window().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(Axe.at(desk.window()).analyze().getViolations())
                    .as("%s", colours)
                    .isEmpty();
        }
    }

    @Test
    void aSetUpIsTriedWithAnArticleAndCountsWorkingHours() {
        var name = "harbour-" + word;
        ApiSteps.expect(
                Caller.as("dora").post("/api/v1/desks", "{\"name\": \"%s\", \"title\": \"%s\"}".formatted(name, name)),
                201);
        submitted(name);
        var desk = new DesksScreen(windows.as("dora", "/desk/desks?desk=" + name));
        desk.addStep("Fact check").notEditors("Fact check").naming("Fact check", "Anna Berg");
        desk.addStep("Legal").due("Legal", 8).workingHours();

        var tried = desk.tryWith(title);
        assertThat(tried).containsText("It is at an editor, and would be at Fact check.");
        assertThat(tried).containsText("Nobody could approve it now.");
        assertThat(tried).containsText("Not Anna Berg (anna): it is their own work.");
        assertThat(desk.tryWith("One that comes now")).containsText("1 of 1: Anna Berg");

        desk.putInForce();
        var kept = ApiSteps.json(Caller.as("dora").get("/api/v1/desks/" + name)).get("hours");
        assertThat(kept.get("days")).hasSize(5);
        assertThat(kept.get("from").asText()).isEqualTo("09:00");
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneDoes() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var answers = Stream.of("clara", "emil")
                .map(person -> CompletableFuture.supplyAsync(
                        () -> ApiSteps.move(person, article, Move.APPROVE).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void anApprovalAfterSomebodyRecalledTheTextSaysSo() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var clara = windows.as("clara", "/desk/article?id=" + article);
        ApiSteps.expect(ApiSteps.move("anna", article, Move.RECALL), 201);

        clara.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve: ready to publish"))
                .click();

        assertThat(clara.locator(".notice-wrong")).isVisible();
        assertThat(new ArticleScreen(clara).state()).isEqualTo("Draft");
    }

    private String setUp() {
        var desk = new DesksScreen(windows.as("dora", "/desk/desks")).make("Harbour " + word);
        desk.addStep("Copy edit").notEditors("Copy edit").peopleOfTheDesk("Copy edit");
        desk.addStep("Fact check").approvals("Fact check", 2);
        desk.addStep("Legal").besideTheOneBefore("Legal").notEditors("Legal").naming("Legal", "Emil Krantz");
        desk.addStep("Chief").notEditors("Chief").naming("Chief", "Clara Engel");
        desk.join("Ben Okafor").putInForce();
        assertThat(desk.notice()).contains("is in force");
        return "harbour-" + word;
    }

    private long submitted(String desk) {
        var manuscript = ApiSteps.manuscript(title, "<p>The bell of the north quay rings again.</p>")
                .replaceFirst("\\{", "{\"desk\": \"" + desk + "\", ");
        var answer = ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, manuscript), 201);
        long article = ApiSteps.json(answer).get("id").asLong();
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        return article;
    }

    private Page approve(String person, long article, String button) {
        var page = windows.as(person, "/desk/article?id=" + article);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.locator(".notice-done").waitFor();
        return page;
    }

    /** By the button in the notice of what was just done. */
    private static void takeBack(Page page, String why) {
        page.locator(".notices")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        page.getByLabel("Why is it taken back?").fill(why);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back"))
                .click();
        page.locator(".notice-done").waitFor();
    }

    private void emilIsAwayAndBenStandsIn() {
        var emil = windows.as("emil", "/desk/settings");
        emil.getByLabel("Until")
                .fill(LocalDateTime.now(ZoneOffset.UTC)
                        .plusDays(2)
                        .truncatedTo(MINUTES)
                        .toString());
        emil.getByLabel("Who stands in").fill("ben");
        emil.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Arrange"))
                .click();
        assertThat(emil.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("stands in for")))
                .hasText("Ben Okafor stands in for Emil Krantz.");
        assertThat(Axe.at(emil).analyze().getViolations()).isEmpty();
    }

    private HttpResponse<String> save(long article, String body) {
        var desk = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("desk")
                .asText();
        var manuscript = ApiSteps.manuscript(title, body).replaceFirst("\\{", "{\"desk\": \"" + desk + "\", ");
        return ApiSteps.save("anna", article, ApiSteps.head(article), manuscript);
    }

    private static String step(String name, long article) {
        var steps = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("steps");
        for (var step : steps)
            if (step.get("name").asText().equals(name)) return step.get("state").asText();
        throw new AssertionError("No step " + name + " in " + steps);
    }
}
