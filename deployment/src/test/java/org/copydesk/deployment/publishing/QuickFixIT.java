package org.copydesk.deployment.publishing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.DesksScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A quick fix of what readers see")
class QuickFixIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void isOfferedUntilTheDeskAllowsItNoLonger() {
        var desk = "quay-" + ApiSteps.word().substring(0, 8);
        ApiSteps.desk(desk, "PT0S");
        var title = ApiSteps.word();
        long article = ApiSteps.startedOn(desk, "anna", title);
        expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        expect(ApiSteps.move("emil", article, Move.PUBLISH), 201);
        expect(ApiSteps.move("anna", article, Move.REVISE), 201);
        expect(
                ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>The bell of the south quay.</p>")),
                200);
        var page = windows.as("clara", "/desk/article?id=" + article);
        assertThat(offer(page)).hasCount(1);

        var rules = windows.as("dora", "/desk/desks?desk=" + desk);
        rules.getByText("Quick fixes: editors may correct").click();
        new DesksScreen(rules).putInForce();

        page.reload();
        assertThat(page.locator(".bar .badge")).isVisible();
        assertThat(offer(page)).hasCount(0);
    }

    /** Among the moves behind the three dots. */
    private static Locator offer(Page page) {
        return page.locator("#rareMoves").getByText("Publish without review");
    }
}
