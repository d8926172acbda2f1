package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Outage;
import org.copydesk.deployment.stack.ProductStack;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Whoever comes while something is away is told to come back")
@Order(Integer.MAX_VALUE)
class AwayIT {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    /** The role of the application has no connection any more and gets none. */
    private static final String NOBODY_COMES_IN = """
            alter role copydesk_app connection limit 0;
            select pg_terminate_backend(pid) from pg_stat_activity where usename = 'copydesk_app'
            """;

    /** A thread for each, however few processors there are. */
    private static final Executor ALL_AT_ONCE = work -> new Thread(work).start();

    private static final String EVERYBODY_COMES_IN = "alter role copydesk_app connection limit -1";

    @RegisterExtension
    final Windows windows = new Windows();

    private int away;

    @AfterEach
    void everythingIsBack() {
        Outage.POSTGRESQL.goOn();
        ask(EVERYBODY_COMES_IN);
        for (var server : Outage.values()) server.awaitEnd();
    }

    @Test
    void whileTheDatabaseTakesNobody() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "The bell " + ApiSteps.word());
        var page = windows.as("clara", "/desk");
        var token = page.locator("meta[name=copydesk-token]").getAttribute("content");
        var clara = Caller.as("clara");
        clara.token();
        var told = new SoftAssertions();

        ask(NOBODY_COMES_IN);
        for (var route : Route.ofStaff(article)) {
            var answer = page.request()
                    .fetch(
                            ProductStack.at(route.address()).toString(),
                            still().setMethod(route.method()).setHeader("X-Copydesk-Token", token));
            assertAway(
                    told,
                    route + " of a session",
                    answer.status(),
                    answer.headers().get("retry-after"));
        }
        for (var route : Route.ofStaff(article)) {
            if (!route.address().startsWith("/api/")) continue;
            var answer = clara.send(clara.request(route.address())
                    .header("Content-Type", "application/json")
                    .method(
                            route.method(),
                            BodyPublishers.ofString(route.method().equals("GET") ? "" : "{}")));
            var retry = answer.headers().firstValue("Retry-After").orElse(null);
            assertAway(told, route + " with a token", answer.statusCode(), retry);
            if (answer.statusCode() >= 500)
                assertThat(answer.body()).as("%s", route).contains("DATABASE_AWAY");
        }
        for (var address : Route.ofEverybody()) {
            var answer = Caller.NOBODY.get(address + "?token=" + ApiSteps.word());
            if (answer.statusCode() < 500) continue; // lies at hand, or is nothing that the database is asked for
            var retry = answer.headers().firstValue("Retry-After").orElse(null);
            assertAway(told, address, answer.statusCode(), retry);
        }
        for (var address : List.of("/articles/", "/guest/", "/calendar.ics?token=", "/health/ready?")) {
            var answer = Caller.NOBODY.get(address + ApiSteps.word());
            var retry = answer.headers().firstValue("Retry-After").orElse(null);
            assertAway(told, address, answer.statusCode(), retry);
        }
        assertThat(Caller.NOBODY.get("/health/live").statusCode()).isEqualTo(200);
        ask(EVERYBODY_COMES_IN);
        told.assertThat(away).as("doors behind which the database is").isGreaterThan(50);
        told.assertAll();
    }

    /** As it stands still, and as a network does that swallows everything. */
    @Test
    void whileTheDatabaseSaysNothingAtAll() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "The bell " + ApiSteps.word());
        var request = ApiSteps.request(Move.APPROVE);
        var clara = Caller.as("clara");
        clara.token();
        Caller.as("anna").token();
        var told = new SoftAssertions();

        Outage.POSTGRESQL.standStill();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 60; i++) {
            boolean isChange = i % 3 == 0;
            var looked = i % 3 == 1 ? ApiSteps.ARTICLES + "/" + article : "/?" + ApiSteps.word();
            answers.add(CompletableFuture.supplyAsync(
                    () -> isChange
                            ? ApiSteps.move("clara", article, 1, request)
                            : Caller.as("anna").get(looked),
                    ALL_AT_ONCE));
        }
        var ready = Caller.NOBODY.get("/health/ready");
        assertAway(
                told,
                "health",
                ready.statusCode(),
                ready.headers().firstValue("Retry-After").orElse(null));
        told.assertThat(ready.statusCode()).isEqualTo(503);
        for (var asked : answers) {
            var answer = asked.join();
            var retry = answer.headers().firstValue("Retry-After").orElse(null);
            assertAway(told, answer.request().method(), answer.statusCode(), retry);
            if (!answer.uri().getPath().equals("/"))
                told.assertThat(answer.statusCode()).isIn(429, 503);
        }
        told.assertThat(Caller.NOBODY.get("/health/live").statusCode()).isEqualTo(200);
        Outage.POSTGRESQL.goOn();
        told.assertAll();

        Outage.POSTGRESQL.awaitEnd();
        ApiSteps.move("clara", article, 1, request); // nobody knows whether the last one came through
        var events = ApiSteps.expect(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article + "/events"), 200);
        assertThat(ApiSteps.json(events).get("items").findValuesAsText("action"))
                .as("approved once")
                .containsOnlyOnce(Move.APPROVE.name());
    }

    /** What is answered without a question to the database needs it as little as before. */
    private void assertAway(SoftAssertions told, String door, int status, String retryAfter) {
        if (status < 500) return;
        away++;
        told.assertThat(status).as(door).isEqualTo(503);
        told.assertThat(retryAfter).as("Retry-After of " + door).isNotNull();
    }

    /** Something of the database, as its superuser. */
    private static void ask(String command) {
        var settings = ProductStack.running();
        var password = settings.secrets().password("database.postgres");
        try (var connection =
                        DriverManager.getConnection(settings.ownDatabaseAddress("postgres"), "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new AssertionError(command, e);
        }
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
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.headers()).containsKey("retry-after");
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
