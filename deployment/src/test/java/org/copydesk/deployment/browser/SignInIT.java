package org.copydesk.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Somebody who comes to the desk")
class SignInIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void signsInAtKeycloakAndComesBackToThePageAskedFor() {
        var page = windows.as("anna", "/desk?show=drafts&q=two%20words");
        assertThat(page.url())
                .isEqualTo(ProductStack.at("/desk?show=drafts&q=two%20words").toString());
    }

    @Test
    void isAskedAgainAfterSigningOut() {
        var page = windows.as("ben", "/desk");
        Windows.signOut(page);
        assertThat(page.url()).isEqualTo(ProductStack.at("/").toString());
        page.navigate("/desk");
        assertThat(new SignInScreen(page).isShown()).isTrue();
    }

    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesDoNotGet() {
        var page = windows.as("clara", "/desk");
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("copydesk"))
                .findFirst();
        assertThat(session).hasValueSatisfying(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).hasToString("LAX");
        });
    }
}
