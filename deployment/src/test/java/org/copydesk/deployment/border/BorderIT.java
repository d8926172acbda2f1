package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("At the border")
class BorderIT {

    private static final Caller ANNA = Caller.as("anna");
    private static final List<String> COMMON = List.of(
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "X-Frame-Options");

    @ParameterizedTest(name = "{0} {1} is answered with {2}")
    @CsvSource({
        "GET, /ui/jakarta.faces.resource/?x, 404",
        "GET, /ui/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml, 404",
        "GET, /ui/desk.xhtml, 404",
        "GET, /ui/jakarta.faces.resource/nowhere.js, 404",
        "GET, /desk/subjects?q=%00, 400",
        "GET, /desk/subjects?q=a%0Ab, 400",
        "GET, /desk/article?id=1%0A2026-01-01%20ERROR, 400",
        "GET, /articles/a%0Ab, 400",
        "GET, /desk/article?id=1&jakarta.faces.ViewState=stateless, 400",
        "GET, /desk?primefaces.nonce=mine, 400",
        "GET, /api/v1/articles?q=%00, 400",
        "GET, /sign-in?jakarta.faces.ViewState=stateless, 400",
        "GET, /articles/x?jakarta.faces.partial.ajax=true, 400",
        "GET, /openapi, 200",
        "GET, /openapi?format=JSON, 200",
        "POST, /openapi, 405",
        "POST, /openapi/nowhere, 405",
        "TRACE, /openapi, 405",
        "GET, /WEB-INF/web.xml, 404",
        "GET, /META-INF/openapi.yaml, 404",
        "GET, /web-inf/web.xml, 404",
        "GET, //WEB-INF/web.xml, 404",
        "TRACE, /, 405",
        "TRACE, /desk, 405",
        "TRACE, /WEB-INF/web.xml, 404",
        "BREW, /, 405",
        "BREW, /api/v1/articles, 405",
        "PROPFIND, /desk, 405",
        "POST, /health/live, 405",
        "POST, /feed.atom, 405",
        "POST, /style/site.css, 405",
        "POST, /resources/fonts/x, 405",
        "GET, /resources/nowhere, 404",
        "GET, /health/nowhere, 404",
        "GET, /metrics, 404",
        "GET, /health, 404",
        "GET, /desk/nowhere, 404",
        "GET, /articles/nowhere, 404",
        "POST, /, 405",
        "DELETE, /articles/x, 405",
        "PUT, /desk, 405"
    })
    void everyAnswerSaysWhatABrowserHasToBeCarefulAbout(String method, String address, int status) {
        var answer = ask(method, address);
        assertThat(answer.statusCode()).isEqualTo(status);
        for (var header : COMMON)
            assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        if (status == 405) assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    /** A pattern that goes a step deeper for each part of an address comes to the end of the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"/ui/jakarta.faces.resource", "/desk", "/articles", "/subjects", "/guest", "/unsubscribe"})
    void anAddressOfAnyNumberOfPartsLeadsNowhere(String room) {
        assertThat(ANNA.get(room + "/a".repeat(6_000)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/articles/nowhere"})
    void noPictureIsFetchedFromElsewhere(String page) {
        assertThat(ANNA.get(page)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("img-src 'self' data:;");
    }

    /** A browser obeys all policies that it is told: a second one would take the pages their scripts and styles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/desk",
                "/desk/articles",
                "/desk/nowhere",
                "/desk?primefaces.nonce=mine",
                "/desk/article?id=%0A",
                "/desk/sign-out",
                "/sign-in",
                "/openapi",
                "/ui/jakarta.faces.resource/nowhere.js",
                "/guest/nobody",
                "/unsubscribe/nobody"
            })
    void onePolicyIsTold(String address) {
        assertThat(ANNA.get(address).headers().allValues("Content-Security-Policy"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/desk", "/openapi", "/feed.atom", "/health/live", "/api/v1/articles", "/articles/nowhere"})
    void whatIsNoMediaTypeIsNoFaultOfTheServer(String address) {
        for (var accepted : new String[] {"nonsense", "a/b/c", ";q=2", "application/json, nonsense", "*"}) {
            var answer = ANNA.send(ANNA.request(address).setHeader("Accept", accepted));
            assertThat(answer.statusCode()).as(accepted).isLessThan(500);
        }
    }

    @Test
    void aMethodThatNothingTakesIsAnsweredWithTheOnesThatAreTaken() {
        var answers = new SoftAssertions();
        for (var route : Route.addresses(1)) {
            var address = route.replace("/people/1", "/people/" + new UUID(0, 1)); // people are not numbered
            var answer = ask("PATCH", address);
            answers.assertThat(answer.statusCode()).as("PATCH " + address).isEqualTo(405);
            answers.assertThat(answer.headers().firstValue("Allow"))
                    .as("PATCH " + address)
                    .hasValueSatisfying(
                            allowed -> assertThat(allowed).isNotEmpty().doesNotContain("PATCH"));
        }
        answers.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/health/live", "/", "/style/nowhere"})
    void allTellTheSameOfWhatTheyHaveInCommon(String address) {
        var readers = Caller.NOBODY.get("/articles/nowhere").headers();
        for (var header : COMMON)
            assertThat(Caller.NOBODY.get(address).headers().allValues(header))
                    .as(header)
                    .isEqualTo(readers.allValues(header));
    }

    private static HttpResponse<String> ask(String method, String address) {
        return ANNA.send(ANNA.request(address).method(method, BodyPublishers.noBody()));
    }
}
