package org.copydesk.deployment.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Whoever published the wrong article")
class GraceIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = ApiSteps.word();

    @Test
    void takesItBackBeforeAMailAFeedOrAWebhookCarriesIt() {
        var hook = "{\"url\": \"https://hooks.example/grace\", \"events\": [\"PUBLISH\", \"PUBLISHED\"]}";
        long webhook = json(expect(Caller.as("dora").post("/api/v1/webhooks", hook), 201))
                .get("id")
                .asLong();
        long id = approvedOn("considerate", "PT2M");
        var article = new ArticleScreen(windows.as("clara", "/desk/article?id=" + id)).publish();
        assertThat(article.grace())
                .contains("Feeds, mails and webhooks carry it from")
                .containsPattern("Undo \\([01]:\\d\\d\\)");
        assertThat(reads()).isEqualTo(200);
        assertThat(carried()).isEmpty();

        article.takeBack();

        assertThat(article.state()).isEqualTo("Approved");
        assertThat(article.grace()).isEmpty();
        assertThat(reads()).isEqualTo(404);
        assertThat(Caller.NOBODY.get("/").body()).doesNotContain(title);
        assertThat(carried()).isEmpty();
        var deliveries = json(expect(Caller.as("dora").get("/api/v1/webhooks/" + webhook + "/deliveries"), 200))
                .get("items");
        assertThat(deliveries).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("state").asText()).isEqualTo("CANCELLED");
            assertThat(row.get("tries").asInt()).isZero();
        });
        var events = json(expect(Caller.as("emil").get("/api/v1/articles/" + id + "/events"), 200))
                .get("items")
                .findValuesAsText("action");
        assertThat(events).endsWith("PUBLISH", "TAKE_BACK_PUBLICATION");
        expect(
                Caller.as("dora")
                        .send(Caller.as("dora")
                                .request("/api/v1/webhooks/" + webhook)
                                .DELETE()),
                204);
    }

    @Test
    void takesItBackByTheInterfaceAndNotOnceTheTimeIsOver() {
        long id = approvedOn("brisk", "PT1S");
        expect(ApiSteps.move("emil", id, Move.PUBLISH), 201);
        var events = json(expect(Caller.as("emil").get("/api/v1/articles/" + id + "/events"), 200))
                .get("items");
        long published = events.get(events.size() - 1).get("id").asLong();

        Patience.until("feeds carry it", () -> carried().size() == 3);

        var late = Caller.as("clara")
                .post("/api/v1/articles/" + id + "/events/" + published + "/undo", "{\"note\": \"Oh\"}");
        assertThat(json(expect(late, 409)).get("type").asText()).endsWith("GRACE_OVER");
    }

    private long approvedOn(String desk, String grace) {
        ApiSteps.desk(desk, grace);
        long id = ApiSteps.startedOn(desk, "anna", title);
        expect(ApiSteps.move("anna", id, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", id, Move.APPROVE), 201);
        return id;
    }

    private int reads() {
        return Caller.NOBODY.get("/articles/" + title).statusCode();
    }

    /** The lists for programs in which it stands. */
    private List<String> carried() {
        var lists = new ArrayList<>(List.of("/feed.atom", "/feed.rss", "/sitemap.xml"));
        lists.removeIf(list -> !Caller.NOBODY.get(list).body().contains(title));
        return lists;
    }
}
