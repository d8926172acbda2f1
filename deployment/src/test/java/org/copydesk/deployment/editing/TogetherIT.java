package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Somebody who writes where others write too")
class TogetherIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell " + ApiSteps.word();
    private final long article = ApiSteps.started("anna", title);

    @Test
    void seesWhoElseIsHere() {
        var anna = editor("anna");
        var clara = editor("clara");
        assertThat(clara.around()).containsText("Anna is here");
        assertThat(anna.around()).containsText("Clara is here");
    }

    @Test
    void isToldOfANewRevisionSeesWhatChangedAndMergesItWithWhatIsTyped() {
        var anna = editor("anna").typeAtEnd(" A heron stood there.");
        claraSaves("The bell of the north quay rings again", "Clara's own words open it.");

        assertThat(anna.newer()).containsText("Clara Engel saved revision 2");
        var shown = anna.page()
                .waitForPopup(() -> anna.newer()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Show what changed"))
                        .click());
        assertThat(shown.locator("ins").first()).containsText("Clara's own words");
        shown.close();

        anna.press("Merge now");
        assertThat(anna.notice()).containsText("Saved as revision 3, together with what was saved meanwhile");
        assertThat(anna.body()).containsText("A heron stood there.");
        assertThat(anna.body()).containsText("Clara's own words open it.");
        assertThat(body()).contains("A heron stood there.", "Clara's own words open it.");
    }

    @Test
    void readsWhatOthersWroteBeforeItIsHandedIn() {
        var anna = editor("anna").typeAtEnd(" A heron stood there.");
        claraSaves("The bell of the north quay rings again", "Clara's own words open it.");
        assertThat(anna.newer()).containsText("Clara Engel saved revision 2");

        anna.press("Submit for review");
        assertThat(anna.page().locator(".notice-wrong")).containsText("The text has changed since you read it");
        assertThat(anna.body()).containsText("A heron stood there.");
        assertThat(anna.body()).containsText("Clara's own words open it.");
        assertThat(state()).isEqualTo("DRAFT");

        new TypingScreen(anna.page()).press("Submit for review");
        anna.page().waitForURL("**/desk/article?**");
        assertThat(state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void catchesUpWithoutARevisionOfTheirOwnWhenNothingIsTyped() {
        var anna = editor("anna");
        claraSaves("The bell of the north quay rings again", "Clara's own words open it.");
        assertThat(anna.newer()).containsText("Clara Engel saved revision 2");
        anna.press("Merge now");
        assertThat(anna.notice()).containsText("This is revision 2 now");
        assertThat(anna.body()).containsText("Clara's own words open it.");
    }

    @Test
    void goesOnTypingWhenEditsTouchAndDecidesLater() {
        var anna = editor("anna").title("Anna's very own title");
        claraSaves("Clara's quite different title", "Clara's own words open it.");
        anna.save();
        assertThat(anna.notice()).containsText("Not saved yet: somebody saved revision 2 meanwhile");
        anna.typeAtEnd(" Typed after the conflict.").awaitKept("ago");
        assertThat(revision()).isEqualTo(2);

        anna.page().getByRole(AriaRole.RADIO).first().check();
        anna.press("Save like this");
        assertThat(anna.notice()).containsText("Saved as revision 3");
        assertThat(body()).contains("Typed after the conflict.", "Clara's own words");
    }

    @Test
    void isToldApartFromThemselvesInAnotherWindowAndLosesNothingThere() {
        var one = editor("anna");
        var page = one.page().context().newPage();
        page.navigate(TypingScreen.at(article));
        var other = new TypingScreen(page);
        assertThat(other.around()).containsText("You have this open in another window");

        one.typeAtEnd(" From the first window.").awaitKept("ago");
        other.typeAtStart("From the second. ").saveAs(2);
        one.page().bringToFront();
        assertThat(one.newer()).containsText("You saved revision 2 in another window");
        one.press("Merge now");
        assertThat(one.notice()).containsText("Saved as revision 3");
        assertThat(body()).contains("From the first window.", "From the second.");
    }

    @Test
    void isOfferedWhatWasTypedInAnotherWindowThatClosed() {
        var one = editor("anna");
        var page = one.page().context().newPage();
        page.navigate(TypingScreen.at(article));
        var other = new TypingScreen(page);
        assertThat(other.around()).containsText("You have this open in another window");
        other.typeAtEnd(" From the second window.").awaitKept("ago");
        one.typeAtEnd(" From the first window.").awaitKept("ago");
        assertThat(one.around()).containsText("You have this open in another window");
        page.close();

        one.page().reload();
        var again = new TypingScreen(one.page());
        assertThat(again.otherCopy()).containsText("From the second window.");
    }

    @Test
    void readsNoticesThatHideNothingFromAnybody() {
        var anna = editor("anna");
        claraSaves("The bell of the north quay rings again", "Clara's own words open it.");
        assertThat(anna.newer()).containsText("Clara Engel saved revision 2");
        assertThat(Axe.at(anna.page()).analyze().getViolations()).isEmpty();
    }

    private TypingScreen editor(String person) {
        return new TypingScreen(windows.as(person, TypingScreen.at(article)));
    }

    private void claraSaves(String newTitle, String first) {
        var saved = ApiSteps.save(
                "clara",
                article,
                1,
                ApiSteps.manuscript(
                        newTitle.startsWith("The bell") ? title : newTitle,
                        "<p>" + first + "</p><p>The bell of the north quay rings again.</p>"));
        ApiSteps.expect(saved, 200);
    }

    private String body() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }

    private String state() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("state")
                .asText();
    }

    private int revision() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("revision")
                .asInt();
    }
}
