package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move from every state by every kind of person, over HTTP, against the table that the core obeys too. */
@DisplayName("A move asked for over HTTP")
class MovesIT {

    private static final Map<String, Long> KEPT = new HashMap<>();

    @ParameterizedTest(name = "{0} of an article {1}")
    @CsvFileSource(resources = "/moves.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void isAnsweredAsTheTableSays(
            Move move, State state, String own, String others, String editorOwn, String editor, String admin) {
        assertThat(Stream.of(
                        answer("anna", "anna", move, state),
                        answer("ben", "anna", move, state),
                        answer("clara", "clara", move, state),
                        answer("clara", "anna", move, state),
                        answer("dora", "anna", move, state),
                        nobody(move, state)))
                .containsExactly(
                        expected(own),
                        expected(others),
                        expected(editorOwn),
                        expected(editor),
                        expected(admin),
                        "401 NOT_SIGNED_IN");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", ApiSteps.word());
        var answer = ApiSteps.move("clara", article, 1, "{\"move\": \"REQUEST_CHANGES\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asText()).isEqualTo("note");
        assertThat(json(answer).get("type").asText()).endsWith("/problems/NOTE_MISSING");
    }

    /** Whoever may not make it anyway is told so, read or not. */
    @ParameterizedTest
    @MethodSource("org.copydesk.persistence.article.Move#asked")
    void saysWhichRevisionWasReadWhenItIsAboutAText(Move move) {
        var from = Stream.of(State.values()).filter(state -> move.leaves(state) && state != State.WITHDRAWN);
        var state = move == Move.WITHDRAW ? State.PUBLISHED : from.findFirst().orElseThrow();
        long article = ApiSteps.in(state, "anna", ApiSteps.word());
        var request = ApiSteps.request(move);
        var clara = Caller.as("clara");
        if (move.asksForRevision())
            assertThat(clara.post(ApiSteps.moves(article), request).statusCode())
                    .isEqualTo(428);
        var unread = clara.send(clara.request(ApiSteps.moves(article))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(request)));
        assertThat(told(unread.statusCode(), unread.body(), "type")).isEqualTo("400 INVALID_INPUT");
        assertThat(ApiSteps.move("clara", article, 9, request).statusCode()).isEqualTo(400);
        int made = move == Move.SKIP_STEP ? 409 : 201; // the usual desk has no step that may be passed over
        if (move.asksForRevision())
            assertThat(ApiSteps.move("clara", article, 1, request).statusCode()).isEqualTo(made);
        else
            assertThat(clara.post(ApiSteps.moves(article), request).statusCode())
                    .isEqualTo(made);
    }

    @Test
    void isRefusedWithWhatIsNewWhenTheTextHasChanged() {
        var title = ApiSteps.word();
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, "<p>The bell of the south quay rings again.</p>"));
        var answer = ApiSteps.move("clara", article, 1, ApiSteps.request(Move.APPROVE));
        assertThat(told(answer.statusCode(), answer.body(), "type")).isEqualTo("409 TEXT_CHANGED");
        assertThat(json(answer).get("seen").asInt()).isEqualTo(1);
        assertThat(json(answer).get("head").asInt()).isEqualTo(2);
        assertThat(json(answer).get("inserted").asInt()).isEqualTo(1);
        assertThat(json(answer).get("deleted").asInt()).isEqualTo(1);
        assertThat(ApiSteps.move("clara", article, 2, ApiSteps.request(Move.APPROVE))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void isOfferedOnlyToThoseWhoMayMakeIt() {
        long article = ApiSteps.in(State.IN_REVIEW, "clara", ApiSteps.word());
        assertThat(offered("clara", article)).contains("RECALL").doesNotContain("APPROVE");
        assertThat(offered("emil", article))
                .contains("APPROVE", "REQUEST_CHANGES")
                .doesNotContain("SUBMIT");
    }

    @Test
    void isWrittenIntoTheRecord() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", ApiSteps.word());
        var events = json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article + "/events"))
                .get("items");
        assertThat(events)
                .extracting(event -> event.get("action").asText())
                .containsExactly("CREATE", "SUBMIT", "APPROVE", "PUBLISH");
        assertThat(events.get(3).get("previous")).isEqualTo(events.get(2).get("hash"));
        assertThat(events.get(3).get("actor").asText()).isEqualTo("emil");
    }

    private static Iterable<String> offered(String person, long article) {
        var items = json(Caller.as(person).get(ApiSteps.moves(article))).get("items");
        return items.findValuesAsText("move");
    }

    private static String answer(String person, String author, Move move, State state) {
        var article = KEPT.computeIfAbsent(state + author, key -> ApiSteps.in(state, author, ApiSteps.word()));
        var answer = ApiSteps.move(person, article, move);
        if (answer.statusCode() == 201) KEPT.remove(state + author);
        return told(answer.statusCode(), answer.body(), answer.statusCode() == 201 ? "to" : "type");
    }

    private static String nobody(Move move, State state) {
        var article = KEPT.computeIfAbsent(state + "anna", key -> ApiSteps.in(state, "anna", ApiSteps.word()));
        var answer = Caller.NOBODY.post(ApiSteps.moves(article), ApiSteps.request(move));
        return told(answer.statusCode(), answer.body(), "type");
    }

    private static String told(int status, String body, String member) {
        var name = body.replaceFirst("(?s).*\"" + member + "\":\"(?:/problems/)?([A-Z_]+)\".*", "$1");
        return status + " " + name;
    }

    private static String expected(String cell) {
        return switch (cell) {
            case "ROLE_MISSING" -> "403 " + cell;
            case "NOT_FOUND" -> "404 " + cell;
            default -> (isState(cell) ? "201 " : "409 ") + cell;
        };
    }

    private static boolean isState(String cell) {
        return Stream.of(State.values()).map(State::name).anyMatch(cell::equals);
    }
}
