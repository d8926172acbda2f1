package org.copydesk.deployment.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.SectionsScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The sections of the site")
class SectionsIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String subject = ApiSteps.word();

    @AfterEach
    void leaveThemToTheSite() {
        var screen = new SectionsScreen(windows.as("dora", "/desk/sections"));
        while (screen.fields().count() > 0)
            screen.remove(screen.fields().first().inputValue());
        screen.show();
    }

    @Test
    void standInTheMastheadAsAnAdminOrdersThem() {
        ApiSteps.in(State.PUBLISHED, "anna", ApiSteps.word());
        var screen = new SectionsScreen(windows.as("dora", "/desk/sections"));
        screen.add("City").add(subject);
        screen.moveUp(subject);
        assertThat(screen.fields().first()).hasValue(subject);
        screen.show();

        var reader = windows.visit("/");
        assertThat(SectionsScreen.onTheSite(reader)).containsExactly(subject, "City");
        reader.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("City").setExact(true))
                .first()
                .click();
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("City");
        assertThat(reader.locator("article").first()).isVisible();
        reader.navigate("/subjects/" + subject.toUpperCase(Locale.ROOT));
        assertThat(reader.locator(".nothing")).isVisible();
        assertThat(reader.locator("link[rel=canonical]").getAttribute("href")).endsWith("/subjects/" + subject);
    }

    @Test
    void areKeptAsTypedWhenSomethingIsWrong() {
        var screen = new SectionsScreen(windows.as("dora", "/desk/sections"));
        screen.add(subject).add(subject.toUpperCase(Locale.ROOT)).show();
        assertThat(screen.faults()).containsText("This is there twice");
        assertThat(screen.fields()).hasCount(2);
    }
}
