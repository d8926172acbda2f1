package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticlesScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Somebody who types while")
@Order(Integer.MAX_VALUE)
class OutageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final long article = ApiSteps.started("anna", "The bell " + ApiSteps.word());

    @AfterEach
    void everythingIsBack() {
        for (var server : Outage.values()) server.awaitEnd();
    }

    @Test
    void theServerIsKilledGoesOnAndSavesOnceItIsBack() {
        var editor = editor();
        Outage.WILDFLY.begin();
        editor.typeAtEnd(" A heron stood on the lock gate.")
                .awaitKept("Kept in this browser")
                .save()
                .awaitKept(Pattern.compile("Kept in this browser|Saved as revision")); // by then it may be back

        Outage.WILDFLY.awaitEnd();
        editor.typeAtEnd(" It did not move.").awaitKept("ago").save().awaitKept("Saved as revision");
        assertThat(body()).contains("A heron stood on the lock gate. It did not move.");
    }

    @Test
    void theServerIsKilledFindsTheListWhereItWas() {
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles"));
        var first = list.titles().get(0);
        list.sortByChange();
        Outage.WILDFLY.begin();
        Outage.WILDFLY.awaitEnd();
        list.sortByChange();
        assertThat(list.titles().get(0)).isEqualTo(first);
    }

    @Test
    void keycloakIsKilledWorksOn() {
        var editor = editor();
        Outage.KEYCLOAK.begin();
        editor.typeAtEnd(" A heron stood there.").awaitKept("ago").saveAs(2);
        editor.page().reload();
        assertThat(new TypingScreen(editor.page()).body()).containsText("heron");
        Outage.KEYCLOAK.awaitEnd();
        assertThat(body()).contains("heron");
    }

    @Test
    void keycloakIsKilledIsToldWhyNobodyCanSignInAndGoesOnOnceItIsBack() {
        Outage.KEYCLOAK.begin();
        var page = windows.visit(TypingScreen.at(article));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Nobody can sign in at the moment");

        Outage.KEYCLOAK.awaitEnd();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        new SignInScreen(page).signIn("anna", "anna");
        assertThat(new TypingScreen(page).body()).containsText("The bell of the north quay");
    }

    @Test
    void theDatabaseIsKilledKeepsTheText() {
        var editor = editor();
        Outage.POSTGRESQL.begin();
        editor.typeAtEnd(" A heron stood there.").awaitKept("Kept");
        Outage.POSTGRESQL.awaitEnd();
        editor.awaitKept("ago").saveAs(2);
        assertThat(body()).contains("heron");
    }

    private TypingScreen editor() {
        return new TypingScreen(windows.as("anna", TypingScreen.at(article)));
    }

    private String body() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }
}
