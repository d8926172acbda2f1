package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A client made from the description of the API")
class DescribedApiIT {

    private static final Caller ANNA = Caller.as("anna");
    private static final Caller CLARA = Caller.as("clara");
    private static final Caller EMIL = Caller.as("emil");

    private final DescribedApi api = new DescribedApi();
    private final String word = ApiSteps.word();

    @Test
    void bringsATextFromTheFirstWordToItsReadersAndBack() {
        var begun =
                api.call(ANNA, "startArticle", Map.of(), manuscript("The ferry " + word, "<p>It sails at noon.</p>"));
        var id = begun.get("id").asLong();
        api.call(
                ANNA,
                "saveArticle",
                Map.of("id", id, "If-Match", "\"1\""),
                manuscript("The ferry " + word, "<p>It sails at ten.</p>"));
        assertThat(titles(api.call(ANNA, "listArticles", Map.of("q", word, "mine", true), null)))
                .containsExactly("The ferry " + word);
        assertThat(api.call(ANNA, "compareRevisions", Map.of("id", id, "from", "first", "to", "head"), null)
                        .get("inserted")
                        .asInt())
                .isOne();
        move(ANNA, id, 2, "SUBMIT", "");
        var talk = api.call(
                CLARA,
                "beginThread",
                Map.of("id", id),
                "{\"exact\":\"at ten\",\"revision\":2,\"text\":\"Is this so?\"}");
        api.call(ANNA, "comment", Map.of("id", id, "t", talk.get("id").asLong()), "{\"text\":\"It is.\"}");
        api.call(CLARA, "resolveThread", Map.of("id", id, "t", talk.get("id").asLong()), null);
        move(CLARA, id, 2, "REQUEST_CHANGES", ",\"note\":\"Say from where.\"");
        api.call(
                ANNA,
                "saveArticle",
                Map.of("id", id, "If-Match", "\"2\""),
                manuscript("The ferry " + word, "<p>It sails from the north quay at ten.</p>"));
        move(ANNA, id, 3, "SUBMIT", "");
        move(CLARA, id, 3, "APPROVE", "");
        move(EMIL, id, 3, "PUBLISH", "");
        assertThat(api.call(ANNA, "readArticle", Map.of("id", id), null)
                        .get("live")
                        .asInt())
                .isEqualTo(3);
        assertThat(api.call(ANNA, "listShowings", Map.of("id", id), null).get("items"))
                .hasSize(1);
        move(EMIL, id, 3, "WITHDRAW", ",\"note\":\"The ferry does not sail.\"");
        var events = api.call(ANNA, "listEvents", Map.of("id", id), null).get("items");
        assertThat(moves(events))
                .containsSubsequence("SUBMIT", "REQUEST_CHANGES", "SUBMIT", "APPROVE", "PUBLISH", "WITHDRAW");
    }

    @Test
    void findsACommentInTheDiscussionThatIsNamedOnly() {
        var article = api.call(ANNA, "startArticle", Map.of(), manuscript("The quay " + word, "<p>It is wet.</p>"));
        var id = article.get("id").asLong();
        var passage = "{\"exact\":\"wet\",\"revision\":1,\"text\":\"Is it?\"}";
        var talk = api.call(ANNA, "beginThread", Map.of("id", id), passage);
        var other = api.call(ANNA, "beginThread", Map.of("id", id), passage).get("id");
        var comment = talk.get("comments").get(0).get("id");

        for (var call : List.of("editCommentInThread", "deleteCommentInThread")) {
            var words = call.startsWith("edit") ? "{\"text\":\"It is.\"}" : null;
            assertThat(api.call(ANNA, call, Map.of("id", id, "t", other, "c", comment), words)
                            .get("status")
                            .asInt())
                    .isEqualTo(404);
            api.call(ANNA, call, Map.of("id", id, "t", talk.get("id"), "c", comment), words);
        }
        assertThat(api.call(ANNA, "readThread", Map.of("id", id, "t", talk.get("id")), null)
                        .toString())
                .doesNotContain("Is it?");
    }

    @Test
    void readsWhatEverybodyHasToRead() {
        for (var operation : List.of(
                "listUnsaved",
                "listImports",
                "listNotifications",
                "readNotificationSettings",
                "listDesks",
                "listOwnThreads")) api.call(ANNA, operation, Map.of(), null);
        for (var operation : List.of("listOutbox", "listWebhooks", "listPeople", "verifyRecord"))
            api.call(Caller.as("dora"), operation, Map.of(), null);
        api.call(CLARA, "readStatistics", Map.of(), null);
        api.call(ANNA, "listPeople", Map.of(), null); // refused, and announced to be
    }

    private void move(Caller person, long article, int revision, String move, String more) {
        api.call(
                person,
                "moveArticle",
                Map.of("id", article, "If-Match", "\"" + revision + "\""),
                "{\"move\":\"" + move + "\"" + more + "}");
    }

    private static String manuscript(String title, String body) {
        return "{\"title\":\"%s\",\"body\":\"%s\",\"subjects\":[\"CITY\"]}".formatted(title, body);
    }

    private static List<String> titles(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false)
                .map(row -> row.get("title").asText())
                .toList();
    }

    private static List<String> moves(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("move").asText(""))
                .toList();
    }
}
