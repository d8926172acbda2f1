package org.copydesk.deployment.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ProductStack.at;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.screen.OpenDialog;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Without a pointer an editor")
class KeysIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Keys " + ApiSteps.word();
    private Page page;

    @BeforeEach
    void signIn() {
        page = windows.window("clara", new NewContextOptions());
        page.navigate("/desk");
        type("clara", "Tab");
        type("clara", "Enter");
        page.waitForURL(at("/desk").toString());
    }

    @Test
    void walksDownTheQueueAndApproves() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        open();
        press("a");
        assertThat(told()).isEqualTo("“" + title + "” is approved and can be published.");
        assertThat(new ArticleScreen(page).state()).isEqualTo("Approved");
    }

    @Test
    void asksForChanges() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        open();
        press("r");
        type("Too few keys", "Tab");
        press("Tab", "Enter");
        assertThat(told()).isEqualTo("“" + title + "” went back to its author with your note.");
        assertThat(new ArticleScreen(page).asked()).contains("Too few keys");
    }

    @Test
    void walksThroughWhatChanged() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.expect(
                ApiSteps.save(
                        "anna", article, 1, ApiSteps.manuscript(title, "<p>The horn of the south quay sounds.</p>")),
                200);
        page.navigate("/desk/article?id=" + article + "&show=PREVIOUS");
        press("j", "j");
        assertThat(page.getByText("Change 2 of 3").isVisible()).isTrue();
        press("k");
        assertThat(page.getByText("Change 1 of 3").isVisible()).isTrue();
    }

    @Test
    void schedulesTomorrowMorningInAnotherZoneTypingOnlyTheCity() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        page.navigate("/desk/article?id=" + article);
        enter(page.getByRole(AriaRole.BUTTON, named("Schedule")).first());
        enter(new OpenDialog(page).button("Tomorrow 07:00"));
        var zone = new OpenDialog(page).chooser();
        zone.focus();
        press("Control+a");
        page.keyboard().type("Honolulu");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        press("Enter");
        PlaywrightAssertions.assertThat(zone).hasValue(Pattern.compile("Honolulu \\(UTC.10:00\\)"));
        enter(new OpenDialog(page).button("Schedule"));
        assertThat(told()).contains("07:00 Pacific/Honolulu");
    }

    @Test
    void bringsARevisionBackAndNamesOne() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.expect(ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>It sounds.</p>")), 200);
        page.navigate("/desk/history?id=" + article);
        enter(page.getByRole(AriaRole.BUTTON, named("Name revision 1")));
        var name = new OpenDialog(page).field("Name");
        name.focus();
        type("Before legal", "Enter");
        page.waitForURL(address -> address.contains("number=1"));

        page.navigate("/desk/history?id=" + article);
        enter(page.getByRole(AriaRole.BUTTON, named("Restore revision 1")));
        enter(new OpenDialog(page).button("Restore"));
        page.waitForURL(address -> address.contains("/desk/article"));
        assertThat(ApiSteps.head(article)).isEqualTo(3);
    }

    private void enter(Locator button) {
        button.focus();
        press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void findsAnArticleWhileTyping() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        press("/");
        page.keyboard().type(title.toUpperCase(Locale.ROOT));
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(title))
                .first()
                .waitFor();
        press("ArrowDown", "Enter");
        page.waitForURL(address -> address.contains("/desk/article?id="));
        assertThat(page.title()).contains(title);
    }

    @Test
    void searches() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        press("/");
        type(title, "Enter");
        page.waitForURL(address -> address.contains("/desk/articles"));
        press("j");
        assertThat(focused()).isEqualTo(title);
    }

    @Test
    void beginsAnArticleAndSavesIt() {
        press("n");
        page.waitForURL(at("/desk/edit").toString());
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).focus();
        type(title, "Control+s");
        page.locator(".kept-saved").waitFor();
        assertThat(page.url()).contains("/desk/edit?id=");
    }

    @Test
    void isShownTheKeysAndSwitchesThemOff() {
        press("?");
        assertThat(keys()).isTrue();
        press("Space", "Escape");
        assertThat(keys()).isFalse();
        press("n", "?");
        page.reload();
        press("n", "?");
        assertThat(keys()).isFalse();
        assertThat(page.url()).isEqualTo(at("/desk").toString());
    }

    @Test
    void skipsTheHeader() {
        press("Tab");
        assertThat(focused()).isEqualTo("Skip to the content");
        press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    /** Goes down the list, and on to the rest of it, as far as the article, and opens it. */
    private void open() {
        page.reload();
        for (var before = ""; !focused().equals(title); before = focused()) {
            press("j");
            assertThat(focused()).as("The list ends without " + title).isNotEqualTo(before);
            if (focused().equals("Show more")) {
                press("Enter");
                page.waitForURL(address -> address.contains("after="));
            }
        }
        press("Enter");
        page.waitForURL(address -> address.contains("/desk/article"));
    }

    private void type(String words, String end) {
        page.keyboard().type(words);
        press(end);
    }

    private void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    private boolean keys() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keyboard shortcuts"))
                .isVisible();
    }

    private String told() {
        page.locator(".notice-done").waitFor();
        return page.locator(".notice-done").innerText();
    }
}
