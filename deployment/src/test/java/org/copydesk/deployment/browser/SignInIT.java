package org.copydesk.deployment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody who comes to the desk")
class SignInIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void signsInAtKeycloakAndComesBackToThePageAskedFor() {
        var page = windows.visit("/desk?show=drafts&q=two%20words");
        new SignInScreen(page).signIn("anna", "anna");
        assertThat(page.url())
                .isEqualTo(ProductStack.at("/desk?show=drafts&q=two%20words").toString());
    }

    @Test
    void comesBackToEachOfThePagesAskedForAtOnce() {
        var first = windows.visit("/desk/articles?state=DRAFT");
        var second = first.context().newPage();
        second.navigate("/desk/calendar");
        new SignInScreen(first).signIn("anna", "anna");
        assertThat(first.url())
                .isEqualTo(ProductStack.at("/desk/articles?state=DRAFT").toString());
        second.waitForURL("**/desk/calendar"); // Keycloak's page notices by itself that one has signed in
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/desk.evil.example/",
                "https://evil.example/desk",
                "/articles/x",
                "/desk/sign-in"
            })
    void isLedNowhereButToTheDeskByWhatTheBrowserKept(String elsewhere) {
        var page = windows.visit("/desk");
        new SignInScreen(page).signIn("anna", "anna");
        var kept = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("s " + elsewhere).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 8; i++)
            page.context()
                    .addCookies(List.of(new Cookie("copydesk-page-" + i, kept)
                            .setUrl(ProductStack.at("/desk/sign-in").toString())));
        page.navigate("/desk/sign-in?state=s");
        assertThat(page.url()).isEqualTo(ProductStack.at("/desk").toString());
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
