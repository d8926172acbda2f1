package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A text that is no article yet")
class UnsavedIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell " + ApiSteps.word();

    @Test
    void hasItsAddressFromTheFirstLetterAndStandsInTheListOfWhatIsUnsaved() {
        begun();
        assertThat(Caller.as("anna").get("/api/v1/autosaves").body()).contains(title);
        assertThat(Caller.as("clara").get("/api/v1/autosaves").body()).doesNotContain(title);
    }

    @Test
    void knowsOfItsOtherWindowAndBecomesOneArticleInBoth() {
        var one = begun();
        var page = one.page().context().newPage();
        page.navigate(one.page().url());
        var other = new TypingScreen(page);
        assertThat(other.around()).containsText("You have this open in another window");

        other.saveAs(1);
        one.page().bringToFront();
        assertThat(one.newer()).containsText("You saved revision 1 in another window");
        one.save();
        assertThat(one.page().locator(".notice, .kept-saved").first()).containsText("revision 1");
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void isGoneWhenItIsDiscarded() {
        var editor = begun();
        editor.page().reload();
        var again = new TypingScreen(editor.page()).takeBack();
        again.press("Discard");
        editor.page().waitForURL(address -> !address.contains("id="));
        assertThat(Caller.as("anna").get("/api/v1/autosaves").body()).doesNotContain(title);
    }

    @Test
    void isADraftThatItsWriterFindsAndContinuesWithOnePress() {
        var page = begun().page();
        page.navigate("/desk");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your drafts"))
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .first())
                .containsText("Draft, not saved yet, typed");
        page.navigate("/desk/articles?q=" + title.substring(title.lastIndexOf(' ') + 1));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
        assertThat(new TypingScreen(page).body()).containsText("Some text.");
    }

    @Test
    void opensWithTheTitleInFocus() {
        var page = windows.as("anna", "/desk/edit");
        new TypingScreen(page);
        assertThat(page.locator("#title")).isFocused();
    }

    private TypingScreen begun() {
        var editor = new TypingScreen(windows.as("anna", "/desk/edit"))
                .title(title)
                .typeAtEnd("Some text.")
                .awaitKept("Kept");
        Page page = editor.page();
        page.waitForURL("**/desk/edit?id=*");
        Patience.until("all of it is kept", () -> kept(page.url()).contains("Some text."));
        return editor;
    }

    private static String kept(String address) {
        var article = address.substring(address.lastIndexOf('=') + 1);
        return Caller.as("anna")
                .get(ApiSteps.ARTICLES + "/" + article + "/autosave")
                .body();
    }

    private int found() {
        return ApiSteps.json(
                        Caller.as("anna").get(ApiSteps.ARTICLES + "?q=" + title.substring(title.lastIndexOf(' ') + 1)))
                .get("items")
                .size();
    }
}
