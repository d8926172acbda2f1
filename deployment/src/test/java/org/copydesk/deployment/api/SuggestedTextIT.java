package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, a suggested text")
class SuggestedTextIT {

    private final long article = ApiSteps.in(State.IN_REVIEW, "anna", "The ferry " + ApiSteps.word());
    private final String address = ApiSteps.ARTICLES + "/" + article + "/suggested-text";

    @Test
    void isKeptForItsWriterAndBecomesSuggestions() {
        var kept = ApiSteps.json(
                ApiSteps.expect(put("clara", 1, "{\"body\":\"<p>The gong of the north quay rings.</p>\"}"), 200));
        assertThat(kept.get("changes")).hasSize(2);
        assertThat(kept.get("changes").get(0).get("come").asText()).isEqualTo("gong");
        assertThat(ApiSteps.json(Caller.as("emil").get(address)).get("changes")).isEmpty();

        var made = propose("clara", "{\"body\":\"<p>The gong of the north quay rings.</p>\"}");
        assertThat(ApiSteps.json(ApiSteps.expect(made, 200)).get("items")).hasSize(2);
        assertThat(suggestions()).hasSize(2);
    }

    @Test
    void isNothingToWhoMayNotSeeTheArticleAndNeedsTheRevisionThatItChanges() {
        assertThat(Caller.as("ben").get(address).statusCode()).isEqualTo(404);
        assertThat(put("clara", 0, "{}").statusCode()).isEqualTo(428);
        assertThat(put("clara", 99, "{}").statusCode()).isEqualTo(400);
        assertThat(propose("clara", "{}").body()).contains("NOTHING_PROPOSED");
    }

    @Test
    void isAcceptedByOneOfTwoWhoPressAtOnce() throws InterruptedException, ExecutionException {
        ApiSteps.expect(propose("clara", "{\"body\":\"<p>The gong of the north quay rings again.</p>\"}"), 200);
        var accept = ApiSteps.ARTICLES + "/" + article + "/suggestions/"
                + suggestions().get(0).get("id").asLong() + "/accept";

        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> Caller.as("anna").post(accept, ""));
            var second = threads.submit(() -> Caller.as("emil").post(accept, ""));
            var answers = List.of(first.get(), second.get());
            assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(200, 409);
            assertThat(answers.stream().map(HttpResponse::body).reduce("", String::concat))
                    .contains("ALREADY_DECIDED");
        } finally {
            threads.shutdownNow();
        }
        assertThat(ApiSteps.head(article)).isEqualTo(2);
    }

    private List<JsonNode> suggestions() {
        var items = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article + "/suggestions"))
                .get("items");
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .map(items::get)
                .toList();
    }

    private HttpResponse<String> put(String person, int base, String text) {
        var caller = Caller.as(person);
        var request = caller.request(address).header("Content-Type", "application/json");
        if (base > 0) request.header("If-Match", "\"" + base + "\"");
        return caller.send(request.PUT(BodyPublishers.ofString(text)));
    }

    private HttpResponse<String> propose(String person, String text) {
        var caller = Caller.as(person);
        return caller.send(caller.request(address + "/propose")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString(text)));
    }
}
