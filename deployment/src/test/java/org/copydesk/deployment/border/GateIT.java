package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.ProductStack;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nobody acts in another's name")
class GateIT {

    private static final String TOKEN = "X-Copydesk-Token";
    /** Everything that any form of the desk has ever been told by. */
    private static final String FORM =
            "move=APPROVE&note=Because&confirm=true&do=role&role=ADMIN&verify=true&forget=1&restore=1"
                    + "&moves=moves&jakarta.faces.ViewState=stateless";

    private long article;

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeEach
    void annaWaitsForAReview() {
        article = ApiSteps.in(State.IN_REVIEW, "anna", "Toll bridge " + ApiSteps.word());
    }

    @Test
    void byAnAddressAlone() {
        var clara = windows.as("clara", "/desk");
        var refused = new SoftAssertions();
        for (var route : Route.ofPages(article)) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = ask(clara, route.by(method), Map.of(), "&" + FORM, null);
                refused.assertThat(answer.status())
                        .as("%s %s", method, route.address())
                        .isEqualTo(400);
            }
        }
        refused.assertAll();
        assertThatNothingHappened();
    }

    @Test
    void byAMethodThatChangesNothing() {
        var clara = windows.as("clara", "/desk");
        for (var route : Route.all(article)) {
            for (var method : List.of("GET", "HEAD")) ask(clara, route.by(method), Map.of(), "", null);
        }
        assertThatNothingHappened();
        clara.navigate("/desk");
        assertThat(clara.url()).endsWith("/desk");
    }

    @Test
    void fromAnotherSite() {
        var clara = windows.as("clara", "/desk");
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Sec-Fetch-Site", "cross-site"), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Sec-Fetch-Site", "same-site"), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Origin", "https://evil.example"), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Origin", "null"), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Sec-Fetch-Dest", "image"), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(clara), "Sec-Fetch-Dest", "iframe"), 403);
    }

    @Test
    void withoutTheTokenOfThePage() {
        var clara = windows.as("clara", "/desk");
        assertThatAllAreRefused(clara, Map.of(), 403);
        assertThatAllAreRefused(clara, Map.of(TOKEN, "stateless"), 403);
        assertThatAllAreRefused(clara, Map.of("Authorization", "Basic Y2xhcmE6Y2xhcmE="), 403);
    }

    @Test
    void withATokenOfAnotherSessionOfTheirs() {
        var clara = windows.as("clara", "/desk");
        var elsewhere = windows.window("clara elsewhere", new NewContextOptions());
        elsewhere.navigate("/desk");
        new SignInScreen(elsewhere).signIn("clara", "clara");
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(elsewhere)), 403);
    }

    @Test
    void withATokenOfASessionThatEnded() {
        var clara = windows.as("clara", "/desk");
        var old = token(clara);
        Windows.signOut(clara);
        clara.navigate("/desk");
        new SignInScreen(clara).signIn("clara", "clara");
        assertThatAllAreRefused(clara, Map.of(TOKEN, old), 403);
    }

    @Test
    void withThePageOfSomebodyElse() {
        var clara = windows.as("clara", "/desk");
        assertThatAllAreRefused(clara, Map.of(TOKEN, token(windows.as("emil", "/desk"))), 409);
    }

    @Test
    void whileTheirOwnPagesGoOn() {
        var anna = windows.as("anna", "/desk/article?id=" + article);
        var route = new Route("PUT", "/api/v1/articles/" + article + "/presence/window");
        assertThat(ask(anna, route, Map.of(TOKEN, token(anna)), "", "{}").status())
                .isEqualTo(200);
    }

    /** What no page of ours sends is the caller's fault, not the server's; whatever component stumbles over it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=-1:-1",
                "people:list_sorting=true&people:list_sortDir=1",
                "people:list_sorting=true&people:list_sortKey=x",
                "people:list_pagination=true&people:list_first=0&people:list_rows=100000000",
                "people:list_pagination=true&people:list_first=-1&people:list_rows=30",
                "people:list_pagination=true&people:list_first=x&people:list_rows=30",
                "people:list_pagination=true&people:list_first=999999999&people:list_rows=30",
                "people:list_pagination=true",
                "primefaces.nonce=x"
            })
    void byAPartOfAPageThatNoPageSends(String part) {
        var dora = windows.as("dora", "/desk/people");
        var state =
                dora.locator("#people input[name='jakarta.faces.ViewState']").inputValue();
        var nonce = dora.locator("script[nonce]").first().evaluate("script => script.nonce");
        var fields = "people=people&jakarta.faces.partial.ajax=true&jakarta.faces.source=people:list"
                + "&jakarta.faces.partial.execute=people:list&jakarta.faces.partial.render=people:list"
                + (part.contains("ViewState") ? "" : "&jakarta.faces.ViewState=" + state)
                + (part.contains("nonce") ? "" : "&primefaces.nonce=" + nonce);
        var headers = Map.of(TOKEN, token(dora), "Faces-Request", "partial/ajax");
        var answer = ask(dora, new Route("POST", "/desk/people"), headers, "", fields + "&" + part);
        assertThat(answer.status()).isIn(200, 400, 404);
    }

    @Test
    void inATabThatWasLeftOpen() {
        var annas = windows.as("anna", "/desk/edit?id=" + ApiSteps.started("anna", "Left open " + ApiSteps.word()));
        var tab = annas.context().newPage();
        Windows.signOut(tab);
        tab.navigate("/desk");
        new SignInScreen(tab).signIn("clara", "clara");
        annas.bringToFront();
        var told = annas.locator(".news-turned");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(told)
                .containsText("You are signed in as Clara Engel; this page is Anna Berg’s.");
    }

    private void assertThatAllAreRefused(Page person, Map<String, String> headers, int status) {
        var refused = new SoftAssertions();
        for (var route : Route.all(article)) {
            var answer = ask(person, route, headers, "", route.address().startsWith("/api") ? "{}" : FORM);
            refused.assertThat(answer.status())
                    .as("%s %s with %s: %s", route.method(), route.address(), headers.keySet(), answer.text())
                    .isEqualTo(status);
        }
        refused.assertAll();
        assertThatNothingHappened();
    }

    private void assertThatNothingHappened() {
        var now = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article));
        assertThat(now.get("state").asText()).isEqualTo(State.IN_REVIEW.name());
        assertThat(now.get("revision").asInt()).isEqualTo(1);
        assertThat(Caller.as("anna")
                        .get(ApiSteps.ARTICLES + "/" + article + "/autosave")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("clara").get("/api/v1/people").statusCode()).isEqualTo(403);
    }

    private static APIResponse ask(Page person, Route route, Map<String, String> headers, String query, String body) {
        var sent = new HashMap<>(headers);
        var options = RequestOptions.create().setMethod(route.method()).setMaxRedirects(0);
        if (body != null) {
            sent.put("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded");
            options.setData(body);
        }
        new ArrayList<>(sent.keySet()).forEach(name -> options.setHeader(name, sent.get(name)));
        return person.request().fetch(ProductStack.at(route.address() + query).toString(), options);
    }

    private static String token(Page page) {
        return page.locator("meta[name=copydesk-token]").getAttribute("content");
    }
}
