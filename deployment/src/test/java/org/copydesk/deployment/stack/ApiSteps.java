package org.copydesk.deployment.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.copydesk.core.workflow.Ways;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** People at work through the API: articles of theirs in any state. Authors submit, Emil does the rest. */
public final class ApiSteps {

    public static final String ARTICLES = "/api/v1/articles";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiSteps() {}

    /** A word that no other test uses. */
    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    public static String manuscript(String title, String body) {
        var manuscript = JSON.createObjectNode().put("title", title).put("body", body);
        manuscript.putArray("subjects").add("CITY");
        return manuscript.toString();
    }

    /** The id of a new complete article. */
    public static long started(String author, String title) {
        var answer =
                Caller.as(author).post(ARTICLES, manuscript(title, "<p>The bell of the north quay rings again.</p>"));
        return json(expect(answer, 201)).get("id").asLong();
    }

    /** The id of a new article of this author in this state. */
    public static long in(State state, String author, String title) {
        long article = started(author, title);
        for (var move : Ways.to(state)) {
            var person = Ways.isOfTheAuthor(move) ? author : "emil";
            expect(move(person, article, move), 201);
        }
        return article;
    }

    /** The same on a desk where what is published leaves for feeds, mails and programs at once. */
    public static long publishedForGood(String author, String title) {
        desk("wire", "PT0S");
        long article = startedOn("wire", author, title);
        for (var move : Ways.to(State.PUBLISHED))
            expect(move(Ways.isOfTheAuthor(move) ? author : "emil", article, move), 201);
        return article;
    }

    /** The id of a new complete article on this desk. */
    public static long startedOn(String desk, String author, String title) {
        var manuscript = JSON.createObjectNode()
                .put("title", title)
                .put("body", "<p>The bell of the north quay rings again.</p>")
                .put("desk", desk);
        manuscript.putArray("subjects").add("CITY");
        return json(expect(Caller.as(author).post(ARTICLES, manuscript.toString()), 201))
                .get("id")
                .asLong();
    }

    /** Sees to it that there is a desk that takes publications back for so long. */
    public static void desk(String name, String grace) {
        if (Caller.as("dora").get("/api/v1/desks/" + name).statusCode() == 200) return;
        var desk = JSON.createObjectNode().put("name", name).put("title", name).put("grace", grace);
        expect(Caller.as("dora").post("/api/v1/desks", desk.toString()), 201);
    }

    /** Asks for a move and lacks nothing that could be typed. */
    public static HttpResponse<String> move(String person, long article, Move move) {
        return move(person, article, head(article), request(move));
    }

    /** Asks to publish an article at a time. */
    public static HttpResponse<String> schedule(String person, long article, Instant due) {
        var request = JSON.createObjectNode().put("move", Move.SCHEDULE.name()).put("at", due.toString());
        return move(person, article, head(article), request.toString());
    }

    /** Asks for a move after having read that revision. */
    public static HttpResponse<String> move(String person, long article, int read, String request) {
        var caller = Caller.as(person);
        return caller.send(caller.request(moves(article))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + read + "\"")
                .POST(BodyPublishers.ofString(request)));
    }

    /** The number of its newest revision. */
    public static int head(long article) {
        return json(expect(Caller.as("emil").get(ARTICLES + "/" + article), 200))
                .get("revision")
                .asInt();
    }

    public static String moves(long article) {
        return ARTICLES + "/" + article + "/moves";
    }

    public static String request(Move move) {
        return JSON.createObjectNode()
                .put("move", move.name())
                .put("note", "Because")
                .put("confirm", true)
                .put("at", ZonedDateTime.now(ZoneOffset.UTC).plusDays(1).toString())
                .toString();
    }

    public static HttpResponse<String> save(String person, long article, int base, String manuscript) {
        var caller = Caller.as(person);
        return caller.send(caller.request(ARTICLES + "/" + article)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + base + "\"")
                .PUT(BodyPublishers.ofString(manuscript)));
    }

    /** What comes back replaces the newest revision there is. */
    public static HttpResponse<String> restore(String person, long article, int revision, String fields) {
        var caller = Caller.as(person);
        return caller.send(caller.request(ARTICLES + "/" + article + "/revisions/" + revision + "/restore")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + head(article) + "\"")
                .POST(BodyPublishers.ofString(fields)));
    }

    public static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() == status) return answer;
        throw new AssertionError(
                "%s instead of %d from %s: %s".formatted(answer.statusCode(), status, answer.request(), answer.body()));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.body(), e);
        }
    }
}
