package org.copydesk.deployment.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Tabs that a browser opens at once")
class TabsAtOnceIT {

    @RegisterExtension
    final Windows windows = new Windows();

    /** What happens when a browser opens yesterday's tabs after its person signed in. */
    @RepeatedTest(12)
    void showTheirPagesInASessionThatHasJustBegun() {
        long article = ApiSteps.started("anna", "The bell " + ApiSteps.word());
        var desk = windows.visit("/desk");
        new SignInScreen(desk).signIn("clara", "clara");
        desk.waitForURL("**/desk");
        var statuses = desk.evaluate(
                "path => Promise.all(Array.from({length: 6}, () => fetch(path, {cache: 'no-store'}).then(answer => answer.status)))",
                "/desk/article?id=" + article);
        assertThat(statuses).isEqualTo(List.of(200, 200, 200, 200, 200, 200));
    }
}
