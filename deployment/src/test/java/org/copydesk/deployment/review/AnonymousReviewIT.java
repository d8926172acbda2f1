package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journal on which Emil reviews Anna's text unnamed, with a form, before Clara decides. */
@DisplayName("A reviewer whose name the author does not learn")
class AnonymousReviewIT {

    private static final List<String> CALLED = List.of("emil", "Emil", "Krantz");

    @RegisterExtension
    final Windows windows = new Windows();

    private final String word = ApiSteps.word();
    private final String desk = "journal-" + word;
    private final String title = "The tide " + word;

    @Test
    void decidesWithAFormAndIsANumberToTheAuthorAtEveryDoor() {
        long article = submitted();
        takePart(article);

        var review = windows.as("emil", "/desk/article?id=" + article);
        review.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve Peers"))
                .first()
                .click();
        var dialog = review.getByRole(AriaRole.DIALOG);
        dialog.waitFor();
        assertThat(Axe.at(review).analyze().getViolations()).isEmpty();
        press(dialog);
        assertThat(review.getByRole(AriaRole.DIALOG)).containsText("This question needs an answer before you decide.");
        dialog.getByText("4 good").click();
        dialog.getByLabel("What is to be better?").fill("Say who measured it.");
        dialog.getByLabel("For the editors").fill("I know the harbour master.");
        press(dialog);
        review.locator(".notice-done").waitFor();

        for (var page : Stream.of("article", "history", "credits", "edit", "suggest")
                .map(name -> name + "?id=" + article)
                .toList()) {
            var seen = windows.as("anna", "/desk/" + page);
            assertNobodyIsNamed("/desk/" + page, seen.content());
            if (page.startsWith("article")) {
                assertThat(seen.locator(".timeline").first()).containsText("Reviewer 1");
                assertThat(seen.locator(".answers")).containsText("4 of 5, good");
                assertThat(seen.locator(".answers")).not().containsText("harbour master");
            }
        }
        var clara = windows.as("clara", "/desk/article?id=" + article);
        assertThat(clara.locator(".answers")).containsText("I know the harbour master.");
        assertThat(clara.locator(".timeline").first()).containsText("Emil Krantz");
    }

    @Test
    void isANumberToTheAuthorsProgramsToo() {
        long article = submitted();
        takePart(article);
        var missing =
                ApiSteps.move("emil", article, 1, "{\"move\": \"APPROVE\", \"answers\": {\"remarks\": \"Fine\"}}");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("ANSWER_MISSING", "answers.novelty");
        ApiSteps.expect(
                ApiSteps.move(
                        "emil",
                        article,
                        1,
                        "{\"move\": \"APPROVE\", \"answers\": {\"novelty\": 4, \"inside\": \"I know the harbour master.\"}}"),
                201);

        var home = ApiSteps.ARTICLES + "/" + article;
        var doors = Stream.of(
                        "",
                        "/events?limit=100",
                        "/revisions",
                        "/revisions/1",
                        "/threads",
                        "/suggestions",
                        "/attribution",
                        "/moves",
                        "/guests",
                        "/assignees",
                        "/showings",
                        "/compare?from=first&to=head",
                        "/export?format=text")
                .map(home::concat);
        Stream.concat(doors, Stream.of("/api/v1/desks/" + desk))
                .forEach(door ->
                        assertNobodyIsNamed(door, Caller.as("anna").get(door).body()));
        var notices = ApiSteps.json(Caller.as("anna").get("/api/v1/notifications?limit=100"))
                .get("items");
        var ours = StreamSupport.stream(notices.spliterator(), false)
                .filter(line -> line.get("article").asLong() == article)
                .map(Object::toString)
                .toList();
        assertThat(ours).isNotEmpty().allSatisfy(line -> assertNobodyIsNamed("inbox", line));
        var told = Caller.as("anna").get(home + "/events?limit=100").body();
        assertThat(told).contains("reviewer-1", "Is it new?").doesNotContain("harbour master");
        assertThat(Caller.as("clara").get(home + "/events?limit=100").body())
                .contains("\"emil\"", "I know the harbour master.")
                .doesNotContain("reviewer-1");
        assertThat(Caller.as("anna").get(home + "/proof").statusCode()).isEqualTo(403);

        var suggested =
                ApiSteps.json(Caller.as("anna").get(home + "/suggestions")).get("items");
        ApiSteps.expect(
                Caller.as("anna")
                        .post(
                                home + "/suggestions/"
                                        + suggested.get(0).get("id").asLong() + "/accept",
                                "{}"),
                200);
        Stream.of("/revisions", "/revisions/2", "/events?limit=100", "/attribution")
                .map(home::concat)
                .forEach(door ->
                        assertNobodyIsNamed(door, Caller.as("anna").get(door).body()));
    }

    @Test
    void isSetUpOnThePageOfTheDesk() {
        ApiSteps.expect(
                Caller.as("dora").post("/api/v1/desks", "{\"name\": \"%1$s\", \"title\": \"%1$s\"}".formatted(desk)),
                201);
        var dora = windows.as("dora", "/desk/desks?desk=" + desk);
        dora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a step"))
                .click();
        dora.getByLabel("Name, as everyone sees it").fill("Peers");
        dora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a question"))
                .click();
        dora.getByLabel("Question 1", new Page.GetByLabelOptions().setExact(true))
                .fill("Is it new?");
        dora.getByText("Reviewers are anonymous to the author").click();
        assertThat(Axe.at(dora).analyze().getViolations()).isEmpty();
        dora.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put in force"))
                .click();
        dora.locator(".notice").first().waitFor();

        var step = ApiSteps.json(Caller.as("dora").get("/api/v1/desks/" + desk))
                .get("steps")
                .get(0);
        assertThat(step.get("anonymous").asBoolean()).isTrue();
        assertThat(step.get("form").get(0).get("text").asText()).isEqualTo("Is it new?");
        assertThat(step.get("form").get(0).get("kind").asText()).isEqualTo("SCORE");
        assertThat(step.get("form").get(0).get("required").asBoolean()).isTrue();
    }

    private long submitted() {
        ApiSteps.expect(Caller.as("dora").post("/api/v1/desks", """
                        {"name": "%1$s", "title": "%1$s", "steps": [
                            {"name": "peers", "title": "Peers", "after": [], "by": {"people": ["emil"]}, "anonymous": true, "form": [
                                {"name": "novelty", "text": "Is it new?", "kind": "SCORE", "required": true},
                                {"name": "remarks", "text": "What is to be better?", "kind": "TEXT"},
                                {"name": "inside", "text": "For the editors", "kind": "TEXT", "confidential": true}]},
                            {"name": "chief", "title": "Chief", "after": ["peers"], "by": {"people": ["clara"]}}]}
                        """.formatted(desk)), 201);
        var manuscript =
                ApiSteps.manuscript(title, "<p>It rises.</p>").replaceFirst("\\{", "{\"desk\": \"" + desk + "\", ");
        var begun = ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, manuscript), 201);
        long article = ApiSteps.json(begun).get("id").asLong();
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        return article;
    }

    private static void takePart(long article) {
        var home = ApiSteps.ARTICLES + "/" + article;
        var emil = Caller.as("emil");
        ApiSteps.expect(emil.post(home + "/assignees", "{\"person\": \"emil\", \"step\": \"peers\"}"), 201);
        ApiSteps.expect(emil.post(home + "/threads", """
                        {"field": "body", "exact": "It rises", "prefix": "", "suffix": "", "revision": 1,
                            "text": "Since when? Emil Krantz would ask @emil."}
                        """), 201);
        ApiSteps.expect(emil.post(home + "/suggestions", """
                        {"field": "body", "exact": "rises", "prefix": "It ", "suffix": "", "revision": 1, "replacement": "falls"}
                        """), 201);
    }

    private static void assertNobodyIsNamed(String door, String told) {
        assertThat(CALLED.stream().filter(told::contains)).as(door).isEmpty();
    }

    private static void press(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
    }
}
