package org.copydesk.deployment.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over HTTP, who works here")
class NotificationsIT {

    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final String SETTINGS = NOTIFICATIONS + "/settings";

    @Test
    void findsInTheirInboxWhatConcernsThemAndMarksItAsRead() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "Inbox " + ApiSteps.word());

        assertThat(about("anna", article)).isEmpty();
        assertThat(about("ben", article)).isEmpty();
        var notice = about("clara", article).get(0);
        assertThat(notice.get("kind").asText()).isEqualTo("SUBMITTED");
        assertThat(notice.get("why").asText()).isEqualTo("EDITORS");
        assertThat(notice.get("by").asText()).isEqualTo("anna");
        assertThat(notice.get("read").asBoolean()).isFalse();

        var read = NOTIFICATIONS + "/" + notice.get("id").asLong() + "/read";
        assertThat(json(expect(Caller.as("clara").post(read, ""), 200))
                        .get("read")
                        .asBoolean())
                .isTrue();
        assertThat(about("clara", article).get(0).get("read").asBoolean()).isTrue();
        expect(Caller.as("ben").post(read, ""), 404);
        expect(Caller.NOBODY.get(NOTIFICATIONS), 401);
    }

    @Test
    void hearsWhatWasSaidToTheirText() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "Sent back " + ApiSteps.word());
        expect(ApiSteps.move("clara", article, Move.REQUEST_CHANGES), 201);

        var notice = about("anna", article).get(0);
        assertThat(notice.get("kind").asText()).isEqualTo("SENT_BACK");
        assertThat(notice.get("words").asText()).isEqualTo("Because");
    }

    @Test
    void choosesWhatIsMailed() {
        var settings = json(expect(Caller.as("ben").get(SETTINGS), 200));
        assertThat(settings.fieldNames())
                .toIterable()
                .contains("SUBMITTED", "SCHEDULE_FAILED", "MENTIONED", "ROLE_CHANGED");

        var chosen = json(expect(put("ben", "{\"PUBLISHED\": \"NEVER\"}"), 200));
        assertThat(chosen.get("PUBLISHED").asText()).isEqualTo("NEVER");
        assertThat(json(Caller.as("ben").get(SETTINGS))).isEqualTo(chosen);

        var unknown = expect(put("ben", "{\"PUBLISHED\": \"PERHAPS\"}"), 400);
        assertThat(json(unknown).get("field").asText()).isEqualTo("PUBLISHED");
        assertThat(json(expect(put("ben", "{\"NOTHING\": \"NOW\"}"), 400))
                        .get("field")
                        .asText())
                .isEqualTo("NOTHING");
    }

    @Test
    void seesOutboxAndWebhooksOnlyAsAnAdmin() {
        for (var path : List.of("/api/v1/outbox", "/api/v1/webhooks")) {
            expect(Caller.as("clara").get(path), 403);
            expect(Caller.as("dora").get(path), 200);
        }
        expect(Caller.as("dora").post("/api/v1/outbox/999999999/retry", ""), 404);
        var unusable = "{\"url\": \"ftp://example.org/\", \"events\": [\"PUBLISHED\"]}";
        expect(Caller.as("clara").post("/api/v1/webhooks", unusable), 403);
        var refused = json(expect(Caller.as("dora").post("/api/v1/webhooks", unusable), 400));
        assertThat(refused.get("field").asText()).isEqualTo("url");
    }

    private static List<JsonNode> about(String person, long article) {
        var found = new ArrayList<JsonNode>();
        json(expect(Caller.as(person).get(NOTIFICATIONS + "?limit=100"), 200))
                .get("items")
                .forEach(item -> {
                    if (item.get("article").asLong() == article) found.add(item);
                });
        return found;
    }

    private static HttpResponse<String> put(String person, String json) {
        var caller = Caller.as(person);
        return caller.send(caller.request(SETTINGS)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }
}
