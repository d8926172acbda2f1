package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A guest")
class GuestPageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The ferry " + ApiSteps.word();

    @Test
    void commentsAndDecidesOnATelephone() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var guest = onTelephone(link(article), "en-GB");
        choose(guest, "north quay");
        press(guest, "Comment on these words");
        guest.getByLabel("Your comment").fill("It is the old quay.");
        press(guest, "Send the comment");
        assertThat(guest.getByRole(AriaRole.REGION, named("What you said"))).containsText("north quay");

        guest.getByLabel("What has to change, or a note").fill("Name the quay.");
        press(guest, "Ask for changes");
        assertThat(guest.getByText("Your decision was passed on")).isVisible();
        press(guest, "Approve this text");
        assertThat(guest.getByText("You approved this text on")).isVisible();
        assertThat((Boolean) guest.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();

        var threads = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article + "/threads"));
        assertThat(threads.get("items").get(0).get("exact").asText()).isEqualTo("north quay");
        var events = Caller.as("clara")
                .get(ApiSteps.ARTICLES + "/" + article + "/events")
                .body();
        assertThat(events).contains("GUEST_REQUEST_CHANGES").contains("GUEST_APPROVE");
    }

    @Test
    void readsInTheirOwnLanguage() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var guest = onTelephone(link(article), "de-DE");
        assertThat(guest.getByRole(AriaRole.BUTTON, button("Diesen Text freigeben")))
                .isVisible();
        assertThat(guest.locator("html")).hasAttribute("lang", "de");
        guest.navigate("/guest/nobody");
        assertThat(guest.getByRole(AriaRole.HEADING)).hasText("Dieser Link öffnet nichts");
    }

    @Test
    void isToldThatTheTextHasChanged() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var link = link(article);
        ApiSteps.expect(ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>Another text.</p>")), 200);
        assertThat(onTelephone(link, "en-GB").getByText("The text has been changed since."))
                .isVisible();
    }

    @Test
    void findsEverythingReadable() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var guest = onTelephone(link(article), "en-GB");
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            guest.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(Axe.at(guest).analyze().getViolations())
                    .as("%s", colours)
                    .isEmpty();
        }
    }

    private Page onTelephone(String link, String language) {
        var options = new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale(language);
        var page = windows.window("guest", options);
        page.navigate(link);
        return page;
    }

    private static String link(long article) {
        var wanted = "{\"name\":\"Ines Holm\",\"expires\":\"%s\",\"may\":[\"READ\",\"COMMENT\",\"DECIDE\"]}"
                .formatted(Instant.now().plus(Duration.ofDays(1)));
        var made = Caller.as("clara").post(ApiSteps.ARTICLES + "/" + article + "/guests", wanted);
        return ApiSteps.json(ApiSteps.expect(made, 201)).get("link").asText();
    }

    private static void choose(Page page, String words) {
        page.evaluate(
                "words => { const node = document.querySelector('.story .body p').firstChild;"
                        + " const at = node.data.indexOf(words);"
                        + " getSelection().setBaseAndExtent(node, at, node, at + words.length); }",
                words);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, button(name)).click();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
