package org.copydesk.deployment.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The timer")
class TimerIT {

    @Test
    void publishesWhatIsDueInTheNameOfWhoeverScheduledIt() {
        long id = ApiSteps.in(State.APPROVED, "anna", "High water at noon");
        var article = ApiSteps.ARTICLES + "/" + id;
        var due = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3);
        assertThat(ApiSteps.schedule("clara", id, due.toInstant()).statusCode()).isEqualTo(201);

        Patience.until(
                "published",
                () -> json(Caller.as("clara").get(article))
                        .get("state")
                        .asText()
                        .equals("PUBLISHED"));

        var events = json(Caller.as("clara").get(article + "/events")).get("items");
        var last = events.get(events.size() - 1);
        assertThat(last.get("move").asText()).isEqualTo("PUBLISH");
        assertThat(last.get("actor").asText()).isEqualTo("clara");
        assertThat(last.get("note").asText()).startsWith("Scheduled for ");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
