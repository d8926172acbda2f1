package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.TalkScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
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
    void aSuggestionIsAcceptedAfterTheTextAroundItWasEdited() {
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
        assertThat(ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                        .get("body")
                        .asText())
                .contains("The old bell of the north quay rings once more.");
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
            assertThat(new AxeBuilder(clara.window()).analyze().getViolations())
                    .as("%s", colours)
                    .isEmpty();
        }
    }

    private TalkScreen open(String person, long article) {
        return new TalkScreen(windows.as(person, "/desk/article?id=" + article));
    }
}
