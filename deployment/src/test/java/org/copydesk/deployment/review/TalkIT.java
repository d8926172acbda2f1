package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.TalkScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Beside a text")
class TalkIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The ferry " + ApiSteps.word();

    @Test
    void oneAsksAboutAPassageTheAuthorAnswersAndItIsResolved() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var clara = open("clara", article);
        clara.choose("north quay").comment("Which one, the old quay? @anna");
        assertThat(clara.card("Which one")).containsText("north quay");
        assertThat(clara.markers()).hasCount(1);

        var anna = open("anna", article);
        anna.reply("Which one", "The old one, of 1904.");
        anna.act("Which one", "Resolve");
        assertThat(anna.card("Which one")).containsText("Resolved by Anna");

        clara.window().reload();
        assertThat(clara.card("Which one")).hasCount(0);
        clara.window().getByText("Done 1").click();
        assertThat(clara.card("The old one, of 1904.")).isVisible();
    }

    @Test
    void nobodyAddsAnythingToWhatLiesInTheTrash() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var clara = open("clara", article);
        clara.choose("north quay").comment("Which one?");
        assertThat(clara.card("Which one?")).isVisible();
        ApiSteps.expect(ApiSteps.move("anna", article, Move.TRASH), 201);
        clara.window().keyboard().press("c");
        clara.window().getByLabel("What about it?").fill("Since when?");
        clara.window()
                .locator("#comment")
                .getByRole(AriaRole.BUTTON, exactly("Comment"))
                .click();
        assertThat(clara.window().locator(".flaw")).containsText("The article has moved on");

        clara.window().reload();
        assertThat(clara.card("Which one?")).isVisible();
        for (var name : List.of("Comment", "Suggest", "Reply", "Resolve", "Delete", "Claim", "Invite a guest…"))
            assertThat(clara.window()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .hasCount(0);
        clara.window().navigate(clara.window().url().replace("/desk/article", "/desk/suggest"));
        assertThat(clara.window().locator(".notice-wrong")).containsText("The article has moved on");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void aSuggestionIsAcceptedAfterTheTextAroundItWasEdited() {
        ApiSteps.in(State.IN_REVIEW, "ben", "Another " + title);
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var emil = open("emil", article);
        emil.choose("rings again").suggest("rings once more", "House style");
        assertThat(emil.card("House style").locator("ins")).hasText("once more");
        ApiSteps.expect(
                ApiSteps.save(
                        "anna",
                        article,
                        1,
                        ApiSteps.manuscript(
                                title, "<p>It is spring.</p><p>The old bell of the north quay rings again.</p>")),
                200);

        var clara = open("clara", article);
        clara.act("House style", "Accept");
        assertThat(clara.window().locator(".notice-done")).containsText("The suggestion is in the text");
        assertThat(clara.window().getByText("Next to review:")).hasCount(0); // nothing is decided about the text yet
        assertThat(ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                        .get("body")
                        .asText())
                .contains("The old bell of the north quay rings once more.");
    }

    @Test
    void aSuggestionIsAcceptedAfterItsParagraphMovedAndTakenBackAgain() {
        long article = two();
        var emil = open("emil", article);
        emil.choose("rings again").suggest("tolls", "House style");
        emil.card("House style").waitFor();
        save(article, 2, "<p>The bell of the north quay rings again.</p><p>It is spring in the harbour.</p>");

        var clara = open("clara", article);
        clara.act("House style", "Accept");
        assertThat(clara.window().locator(".notice-done")).containsText("The suggestion is in the text");
        assertThat(bodyOf(article))
                .isEqualTo("<p>The bell of the north quay tolls.</p><p>It is spring in the harbour.</p>");

        clara.filter("Done 1");
        clara.act("House style", "Take back");
        clara.card("House style").getByLabel("Why it is taken back").fill("It is a small bell");
        clara.act("House style", "Take back");
        assertThat(clara.window().getByText("Open 1")).isVisible();
        assertThat(bodyOf(article)).contains("rings again");
    }

    @Test
    void aDiscussionStaysWhenItsTextIsDeletedAndIsSomebodysToSettle() {
        long article = two();
        var clara = open("clara", article);
        clara.choose("north quay").comment("Which one?");
        clara.card("Which one?").waitFor();
        save(article, 2, "<p>It is spring in the harbour.</p>");

        var emil = open("emil", article);
        assertThat(emil.card("Which one?")).containsText("The text was deleted in revision 3:");
        assertThat(emil.card("Which one?").locator("del")).hasText("north quay");
        emil.assign("Which one?", "anna");
        assertThat(emil.card("Which one?")).containsText("For Anna");
        var anna = windows.as("anna", "/desk/discussions");
        assertThat(anna.getByText("Which one?").first()).isVisible();
        assertThat(anna.getByText("for you to resolve").first()).isVisible();
    }

    @Test
    void aDiscussionThatBlocksTakesTheDecisionAwayUntilItIsResolved() {
        long article = two();
        var clara = open("clara", article);
        assertThat(clara.move("Approve")).isVisible();
        clara.choose("north quay").commentBlocking("Which one?");
        clara.card("Which one?").waitFor();
        assertThat(clara.move("Approve")).hasCount(0);
        clara.act("Which one?", "Resolve");
        assertThat(clara.move("Approve")).isVisible();
    }

    @Test
    void severalSuggestionsAreTurnedDownAtOnceAndTellEachOtherThatTheyOverlap() {
        long article = two();
        var emil = open("emil", article);
        emil.choose("rings again").suggest("tolls", "One");
        emil.card("One").waitFor();
        emil.choose("quay rings").suggest("quay sings", "Two");
        assertThat(emil.card("Two")).containsText("suggests other words for some of the same");

        var clara = open("clara", article);
        clara.together("Reject these 2…");
        assertThat(clara.card("One")).containsText("Rejected by Clara");
        assertThat(clara.card("Two")).containsText("Rejected by Clara");
    }

    @Test
    void hundredsAreDrawnNearWhereOneIsAndGoneThroughByKeys() {
        long article = two();
        for (int number = 1; number <= 25; number++) begin(article, "Question " + number + ".");
        var clara = open("clara", article);
        assertThat(clara.cards()).hasCount(20);
        assertThat(clara.window().getByText("5 after these")).isVisible();
        assertThat(clara.markers()).hasCount(1);

        clara.mark("Question 3.");
        clara.act("Question 1.", "Reply");
        assertThat(clara.card("Question 1.").getByLabel("Your answer")).isFocused();
        clara.act("Question 1.", "Cancel");
        clara.act("Question 1.", "Resolve");
        assertThat(clara.card("Question 1.")).containsText("Resolved by Clara");
        assertThat(clara.window().getByText("Open 24")).isVisible();
        clara.window().keyboard().press("n");
        assertThat(clara.card("Question 2.")).isFocused();
        clara.window().keyboard().press("e");
        assertThat(clara.card("Question 2.")).containsText("Resolved by Clara");
        assertThat(clara.card("Question 2.")).isFocused();
        assertThat(clara.marked()).hasCount(1); // the others were not drawn anew

        clara.card("Question 20.").focus();
        clara.window().keyboard().press("n");
        assertThat(clara.card("Question 21.")).isFocused();
        assertThat(clara.marked()).hasCount(0);
    }

    @Test
    void aButtonIsAboutItsCardThoughTheOneBeforeItWasTakenBackMeanwhile() {
        long article = two();
        begin(article, "The first.");
        begin(article, "The second.");
        var emil = open("emil", article);
        var clara = open("clara", article);
        clara.act("The first.", "Delete");
        assertThat(clara.card("The first.")).hasCount(0);
        emil.act("The first.", "Resolve");
        assertThat(emil.window().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(emil.card("The first.")).hasCount(0);
        emil.act("The second.", "Resolve");
        assertThat(emil.card("The second.")).containsText("Resolved by Emil");
    }

    @Test
    void hostileWordsAreWords() {
        long article = two();
        var hostile = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
        var clara = open("clara", article);
        clara.choose("north quay").comment(hostile);
        assertThat(clara.card("<script>")).containsText(hostile);
        clara.choose("rings again").suggest(hostile, hostile);
        assertThat(clara.card("rings").locator("ins")).hasText(hostile);
        clara.window().reload();
        assertThat(clara.card("<script>").first()).isVisible();
        assertThat(clara.window()).not().hasTitle("taken");
    }

    @Test
    void whatIsRefusedIsSaidWhereItWasTypedAndLosesNothing() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var clara = open("clara", article);
        clara.choose("north quay").suggest("north quay", "No change at all");
        assertThat(clara.window().getByRole(AriaRole.ALERT))
                .containsText("These are the words that stand there already.");
        assertThat(clara.window().getByLabel("Why (may stay empty)")).hasValue("No change at all");
    }

    @Test
    void everythingCanBeReadByEverybody() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var clara = open("clara", article);
        clara.choose("north quay").comment("Which one?");
        clara.card("Which one?").waitFor();
        clara.act("Which one?", "Reply");
        clara.choose("rings again");
        clara.window().keyboard().press("s");
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            clara.window().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(Axe.at(clara.window()).analyze().getViolations())
                    .as("%s", colours)
                    .isEmpty();
        }
    }

    private static void begin(long article, String words) {
        ApiSteps.expect(
                Caller.as("clara").post(ApiSteps.ARTICLES + "/" + article + "/threads", """
                        {"field": "body", "exact": "north quay", "prefix": "", "suffix": "", "revision": 2, "text": "%s"}
                        """.formatted(words)), 201);
    }

    /** An article in review of two paragraphs. */
    private long two() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        save(article, 1, "<p>It is spring in the harbour.</p><p>The bell of the north quay rings again.</p>");
        return article;
    }

    private void save(long article, int base, String body) {
        ApiSteps.expect(ApiSteps.save("anna", article, base, ApiSteps.manuscript(title, body)), 200);
    }

    private static String bodyOf(long article) {
        return ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }

    private TalkScreen open(String person, long article) {
        return new TalkScreen(windows.as(person, "/desk/article?id=" + article));
    }
}
