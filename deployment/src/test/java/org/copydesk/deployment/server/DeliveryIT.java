package org.copydesk.deployment.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two further nodes on the database of the product under test, which name a mail server. */
@DisplayName("While mail server and receiver are away, two nodes")
class DeliveryIT {

    private static final int ARTICLES = 4;
    private static final Ports RECEIVERS = Ports.free();
    private static final List<Settings> NODES = new ArrayList<>();
    private static final List<Product> RUNNING = new ArrayList<>();

    private final GreenMail mail = new GreenMail(new ServerSetup(RECEIVERS.web(), "127.0.0.1", "smtp"));
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final String word = ApiSteps.word();

    @BeforeAll
    static void startTwoNodes() throws IOException {
        for (var name : List.of("stack-one", "stack-other")) {
            var node = node(name);
            Product.forget(node);
            NODES.add(node);
            RUNNING.add(Product.start(node, line -> {}));
        }
    }

    @AfterAll
    static void stopThem() {
        RUNNING.forEach(Product::close);
    }

    @Test
    void moveOnAndDeliverEverythingOnceAndInOrderWhenTheyAreBack() throws IOException, MessagingException {
        var receiver = "http://127.0.0.1:" + RECEIVERS.management() + "/hook";
        var wanted = "{\"url\": \"%s\", \"events\": [\"SUBMIT\", \"SENT_BACK\"]}".formatted(receiver);
        long webhook = json(expect(post(0, "dora", "/webhooks", wanted), 201))
                .get("id")
                .asLong();
        for (int i = 0; i < ARTICLES; i++) {
            long article = start(i % 2);
            expect(move(i % 2, "anna", article, "SUBMIT"), 201);
            expect(move((i + 1) % 2, "emil", article, "REQUEST_CHANGES"), 201);
        }

        mail.start();
        var server = receiver();
        try {
            Patience.until(
                    "everything has arrived",
                    () -> mailsTo("anna").size() >= ARTICLES && events().size() >= 2 * ARTICLES);
            Patience.until("nothing waits any more", () -> waiting() == 0);
            assertThat(mailsTo("anna")).hasSize(ARTICLES).doesNotHaveDuplicates();
            assertThat(mailsTo("clara")).hasSize(ARTICLES);
        } finally {
            mail.stop();
            server.stop(0);
            expect(send("dora", request(0, "dora", "/webhooks/" + webhook).DELETE()), 204);
        }
        assertThat(events()).hasSize(2 * ARTICLES);
        var articles = events().stream()
                .map(event -> event.replaceAll(".*\"article\":(\\d+).*", "$1"))
                .distinct()
                .toList();
        for (var article : articles) {
            assertThat(events().stream()
                            .filter(event -> event.contains("\"article\":" + article + ","))
                            .map(DeliveryIT::action))
                    .containsExactly("SUBMIT", "REQUEST_CHANGES");
        }
    }

    private long start(int node) {
        var manuscript = ApiSteps.manuscript("Away " + word, "<p>The bell of the north quay rings again.</p>");
        return json(expect(post(node, "anna", "/articles", manuscript), 201))
                .get("id")
                .asLong();
    }

    private static HttpResponse<String> move(int node, String person, long article, String move) {
        var json = "{\"move\": \"%s\", \"note\": \"Because\"}".formatted(move);
        return send(
                person,
                request(node, person, "/articles/" + article + "/moves")
                        .header("If-Match", "\"1\"")
                        .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> post(int node, String person, String path, String json) {
        return send(person, request(node, person, path).POST(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder request(int node, String person, String path) {
        return HttpRequest.newBuilder(URI.create(NODES.get(node).address() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + Caller.as(person).token())
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(String person, HttpRequest.Builder request) {
        return Caller.as(person).send(request);
    }

    private int waiting() {
        var outbox = json(expect(Caller.as("dora").get("/api/v1/outbox?limit=100&q=" + word), 200))
                .get("items");
        int waiting = 0;
        for (var row : outbox) if (row.get("state").asText().equals("WAITING")) waiting++;
        return waiting;
    }

    /** The ids of the mails that this person got about the articles of this test. */
    private List<String> mailsTo(String person) {
        var ids = new ArrayList<String>();
        try {
            for (var each : mail.getReceivedMessages()) {
                boolean theirs = each.getAllRecipients()[0].toString().contains(person);
                if (theirs && each.getSubject().contains(word)) ids.add(each.getMessageID());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private List<String> events() {
        return told.stream().filter(event -> event.contains(word)).toList();
    }

    private static String action(String event) {
        return event.replaceAll(".*\"action\":\"([A-Z_]+)\".*", "$1");
    }

    private HttpServer receiver() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), RECEIVERS.management()), 0);
        server.createContext("/hook", call -> {
            told.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
        return server;
    }

    private static Settings node(String name) throws IOException {
        var running = ProductStack.running();
        var receivers = Map.of(
                "COPYDESK_SMTP_HOST", "127.0.0.1",
                "COPYDESK_SMTP_PORT", Integer.toString(RECEIVERS.web()),
                "COPYDESK_WEBHOOKS_PRIVATE", "true");
        return Product.beside(
                running, running.home().resolve("deployment/target").resolve(name), receivers);
    }
}
