package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Outage;
import org.copydesk.deployment.stack.ProductStack;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Whoever comes while something is away is told to come back")
class AwayIT {

    private static final int TIMES = 6;
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    @RegisterExtension
    final Windows windows = new Windows();

    @AfterEach
    void everythingIsBack() {
        for (var server : Outage.values()) server.awaitEnd();
    }

    /** An answer, as far as it matters here. */
    private record Told(int status, Optional<String> retryAfter) {

        static Told of(HttpResponse<String> answer) {
            return new Told(answer.statusCode(), answer.headers().firstValue("Retry-After"));
        }

        static Told of(APIResponse answer) {
            return new Told(
                    answer.status(), Optional.ofNullable(answer.headers().get("retry-after")));
        }

        boolean isFailure() {
            return status >= 500;
        }
    }

    @Test
    void whileTheDatabaseIsAtEveryKindOfDoor() {
        var doors = doors();
        var told = new ConcurrentHashMap<String, Told>();
        for (int i = 0; i < TIMES && !told.keySet().containsAll(doors.keySet()); i++) {
            Outage.POSTGRESQL.begin();
            doors.entrySet().stream()
                    .map(door -> CompletableFuture.runAsync(
                            () -> failure(door.getValue()).ifPresent(failure -> told.put(door.getKey(), failure))))
                    .toList()
                    .forEach(CompletableFuture::join);
            Outage.POSTGRESQL.awaitEnd();
        }
        assertThat(new TreeSet<>(told.keySet())).isEqualTo(new TreeSet<>(doors.keySet()));
        assertThat(told).allSatisfy((door, failure) -> {
            assertThat(failure.status()).as(door).isEqualTo(503);
            assertThat(failure.retryAfter()).as(door).isPresent();
        });
    }

    private Map<String, Supplier<Told>> doors() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", "The bell " + ApiSteps.word());
        var slug = ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article))
                .get("slug")
                .asText();
        long draft = ApiSteps.started("anna", "The draft " + ApiSteps.word());
        var anna = windows.as("anna", "/desk");
        var token = anna.locator("meta[name=copydesk-token]").getAttribute("content");
        var caller = Caller.as("anna");
        caller.token();
        var doors = new LinkedHashMap<String, Supplier<Told>>();
        doors.put("a list of the API", () -> Told.of(caller.get(ApiSteps.ARTICLES)));
        doors.put("a change by the API", () -> Told.of(caller.post(ApiSteps.ARTICLES, "{\"title\":\"T\"}")));
        doors.put("a move", () -> Told.of(ApiSteps.move("anna", draft, 1, ApiSteps.request(Move.SUBMIT))));
        doors.put(
                "an import",
                () -> Told.of(caller.send(caller.request("/api/v1/imports")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("Title: T\nText: \nOne.")))));
        doors.put("a page of staff", () -> Told.of(get(anna, "/desk/article?id=" + draft)));
        doors.put("who is here", () -> Told.of(get(anna, "/desk/who")));
        doors.put(
                "a form",
                () -> Told.of(anna.request()
                        .post(
                                ProductStack.at("/desk/edit?id=" + draft).toString(),
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setForm(FormData.create().set("copydesk-token", token)))));
        doors.put("an article for readers", () -> Told.of(Caller.NOBODY.get("/articles/" + slug + "/history")));
        doors.put("a page nobody asked for yet", () -> Told.of(Caller.NOBODY.get("/articles/" + ApiSteps.word())));
        doors.put("a feed", () -> Told.of(Caller.NOBODY.get("/feed.rss")));
        doors.put("a guest", () -> Told.of(Caller.NOBODY.get("/guest/" + "x".repeat(43))));
        doors.put("a calendar", () -> Told.of(Caller.NOBODY.get("/api/v1/calendar.ics?token=" + "x".repeat(43))));
        doors.put("an unsubscription", () -> Told.of(Caller.NOBODY.get("/unsubscribe/" + "x".repeat(43))));
        doors.put("readiness", () -> Told.of(Caller.NOBODY.get("/health/ready")));
        return doors;
    }

    /** The first failure while it is away; the door may have an answer at hand, or be asked after the end. */
    private static Optional<Told> failure(Supplier<Told> door) {
        for (int i = 0; i < TIMES; i++) {
            var told = door.get();
            if (told.isFailure()) return Optional.of(told);
        }
        return Optional.empty();
    }

    private static APIResponse get(Page page, String path) {
        return page.request()
                .get(ProductStack.at(path).toString(), RequestOptions.create().setMaxRedirects(0));
    }

    @Test
    void whileKeycloakHasNoTokenForWhomItLetIn() {
        var browser = windows.window("visitor", new NewContextOptions()).request();
        var asked = ProductStack.at("/desk/articles?q=bell").toString();
        var way = browser.get(asked, still()).headers().get("location");
        var form = browser.get(way, still()).text();
        var letIn = browser.post(
                action(form),
                still().setForm(FormData.create().set("username", "anna").set("password", "anna")));
        var back = letIn.headers().get("location");

        Outage.KEYCLOAK.begin();
        var answer = browser.get(back, still());
        assertThat(answer.status()).isEqualTo(302);
        var told = browser.get(ProductStack.at(answer.headers().get("location")).toString(), still());
        assertThat(Told.of(told).status()).isEqualTo(503);
        assertThat(Told.of(told).retryAfter()).isPresent();
        assertThat(told.text()).contains("href=\"/desk/articles?q=bell\"");
    }

    private static String action(String page) {
        var form = FORM.matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    private static RequestOptions still() {
        return RequestOptions.create().setMaxRedirects(0);
    }
}
