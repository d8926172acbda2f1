package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.KeycloakAdmin;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The realm")
class RealmIT {

    private static final String GOOD = "a long enough password 1";

    @RegisterExtension
    final Windows windows = new Windows();

    private String newcomer;

    @AfterEach
    void nothingIsLeft() {
        if (newcomer != null) KeycloakAdmin.send("DELETE", "/users/" + newcomer, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/",
                "/desk/sign-in/",
                "/desk/sign-in?x=1",
                "/desk/sign-out",
                "/",
                "//evil.example/"
            })
    void sendsNobodyBackAnywhereButToOneAddress(String elsewhere) {
        assertThat(Caller.NOBODY.send(asking(elsewhere)).statusCode()).isEqualTo(400);
        assertThat(Caller.NOBODY.send(asking("/desk/sign-in")).statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder asking(String back) {
        var address =
                back.startsWith("//") ? "http:" + back : ProductStack.at(back).toString();
        var query =
                "?client_id=copydesk&response_type=code&scope=openid&state=s&code_challenge_method=S256&code_challenge="
                        + "x".repeat(43) + "&redirect_uri=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(
                URI.create(ProductStack.running().realmAddress() + "/protocol/openid-connect/auth" + query));
    }

    @Test
    void takesNoShortPassword() {
        var id = account("short");
        assertThat(password(id, "elevenchars").statusCode()).isEqualTo(400);
        assertThat(password(id, GOOD).statusCode()).isEqualTo(204);
    }

    @Test
    void letsNobodyGuessAndDoesNotSayWhoseNameItKnows() {
        password(account("guessed"), GOOD);
        String refusal = null;
        for (int i = 0; i < 11; i++) refusal = signIn("guessed", "wrong").body();
        var locked = signIn("guessed", GOOD);
        assertThat(locked.statusCode()).isEqualTo(400);
        assertThat(locked.body())
                .isEqualTo(refusal)
                .isEqualTo(signIn("nobody-of-that-name", "wrong").body());
    }

    @Test
    void takesATokenForRenewalOnlyOnceAndWhileRequestsCrossEachOther() {
        var token = json(expect(signIn("ben", "ben"), 200)).get("refresh_token").asText();
        var renewal = Map.of("grant_type", "refresh_token", "client_id", "copydesk-cli", "refresh_token", token);
        for (int i = 0; i < 3; i++) expect(KeycloakAdmin.tokens(renewal), 200);
        assertThat(KeycloakAdmin.tokens(renewal).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoPasswordsForTheBrowsersClient() {
        var answer = KeycloakAdmin.tokens(Map.of(
                "grant_type", "password",
                "client_id", "copydesk",
                "client_secret", "demo-secret-of-copydesk",
                "username", "anna",
                "password", "anna"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void asksForASecondFactorOnceARoleAsksForIt() {
        var factor = "[" + KeycloakAdmin.get("/roles/second-factor") + "]";
        assertThat(signedIn("clara").url()).endsWith("/desk");
        expect(KeycloakAdmin.send("POST", "/roles/editor/composites", factor), 204);
        try {
            assertThat(signedIn("emil").content()).contains("totp");
            assertThat(signedIn("anna").url()).endsWith("/desk");
        } finally {
            expect(KeycloakAdmin.send("DELETE", "/roles/editor/composites", factor), 204);
        }
    }

    @Test
    void shutsOutAtTheProductWhomItDisables() {
        var id = account("leaver");
        password(id, GOOD);
        KeycloakAdmin.send("PUT", "/users/" + id, "{\"requiredActions\":[]}");
        var token =
                json(expect(signIn("leaver", GOOD), 200)).get("access_token").asText();
        assertThat(asked(token)).isEqualTo(200);

        expect(KeycloakAdmin.send("PUT", "/users/" + id, "{\"enabled\":false}"), 204);
        Patience.until("the leaver is out", () -> asked(token) == 401);

        expect(KeycloakAdmin.send("PUT", "/users/" + id, "{\"enabled\":true}"), 204);
        Patience.until("the leaver is in", () -> asked(token) == 200);
    }

    private static int asked(String token) {
        return Caller.NOBODY
                .send(Caller.NOBODY.request(ApiSteps.ARTICLES).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private Page signedIn(String person) {
        var page = windows.window(person, new NewContextOptions());
        page.navigate("/desk");
        new SignInScreen(page).submit(person, person);
        return page;
    }

    private String account(String name) {
        var account =
                "{\"username\":\"%s\",\"firstName\":\"Some\",\"lastName\":\"Body\",\"email\":\"%s@example.org\",\"enabled\":true}"
                        .formatted(name, name);
        expect(KeycloakAdmin.send("POST", "/users", account), 201);
        newcomer = KeycloakAdmin.get("/users?exact=true&username=" + name)
                .get(0)
                .get("id")
                .asText();
        return newcomer;
    }

    private static HttpResponse<String> password(String id, String password) {
        return KeycloakAdmin.send(
                "PUT",
                "/users/" + id + "/reset-password",
                "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}");
    }

    private static HttpResponse<String> signIn(String name, String password) {
        return KeycloakAdmin.tokens(
                Map.of("grant_type", "password", "client_id", "copydesk-cli", "username", name, "password", password));
    }
}
