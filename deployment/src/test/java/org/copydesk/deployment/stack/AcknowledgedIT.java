package org.copydesk.deployment.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("What was acknowledged")
@Order(Integer.MAX_VALUE)
class AcknowledgedIT {

    private static final int WRITERS = 4;
    private static final int SAVES = 75;
    private static final int SERVER_DIES_AT = 25;
    private static final int DATABASE_DIES_AT = 50;

    private final long article = begun();

    @Test
    void isThereOnceWhateverIsKilledWhileItIsSaved() {
        var desks = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(i), desks))
                    .toList();
            var acknowledged = writers.stream()
                    .map(CompletableFuture::join)
                    .flatMap(List::stream)
                    .toList();

            assertThat(acknowledged).hasSize(WRITERS * SAVES);
            var body = article().get("body").asText();
            assertThat(acknowledged).allSatisfy(word -> assertThat(body).containsOnlyOnce(word));
            assertThat(article().get("revision").asInt()).isEqualTo(1 + WRITERS * SAVES);
            var record = json(ApiSteps.expect(Caller.as("dora").get("/api/v1/audit/verify"), 200));
            assertThat(record.get("holds").asBoolean()).as("%s", record).isTrue();
        } finally {
            desks.shutdownNow();
        }
    }

    /** Adds words to a paragraph of one's own, one a save, and says which of them the product said it has. */
    private List<String> write(int writer) {
        var acknowledged = new ArrayList<String>();
        for (int i = 0; i < SAVES; i++) {
            if (writer == 0 && i == SERVER_DIES_AT) Outage.WILDFLY.begin();
            if (writer == 0 && i == DATABASE_DIES_AT) Outage.POSTGRESQL.begin();
            var word = "w%dx%dw".formatted(writer, i);
            Patience.until(word + " is saved", () -> isSaved(writer, word));
            acknowledged.add(word);
        }
        return acknowledged;
    }

    /** One try; after one that was not answered it is looked up first whether the word is there already. */
    private boolean isSaved(int writer, String word) {
        try {
            var opened = article();
            var body = opened.get("body").asText();
            if (body.contains(word)) return true;
            var text = ApiSteps.manuscript("The harbour", body.replace(part(writer), part(writer) + word + " "));
            var answer = ApiSteps.save("emil", article, opened.get("revision").asInt(), text);
            return answer.statusCode() == 200;
        } catch (AssertionError away) {
            return false;
        }
    }

    private JsonNode article() {
        var answer = Caller.as("emil").get(ARTICLES + "/" + article);
        return json(ApiSteps.expect(answer, 200));
    }

    private static long begun() {
        var body = IntStream.range(0, WRITERS)
                .mapToObj(i -> part(i) + "is told by one of them alone.</p>")
                .collect(Collectors.joining());
        var answer = Caller.as("anna").post(ARTICLES, ApiSteps.manuscript("The harbour", body));
        return json(ApiSteps.expect(answer, 201)).get("id").asLong();
    }

    private static String part(int writer) {
        return "<p>Part %d of the harbour: ".formatted(writer);
    }
}
