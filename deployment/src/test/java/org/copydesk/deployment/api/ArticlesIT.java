package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.json;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article over HTTP")
class ArticlesIT {

    private static final Caller ANNA = Caller.as("anna");
    private static final Caller CLARA = Caller.as("clara");

    private final String title = ApiSteps.word();

    @Test
    void isBegunWithAnAddressAndATag() {
        var answer = ANNA.post(ARTICLES, """
                {"title": "%s", "standfirst": "After a long winter", "body": "<p>Hello</p>", "subjects": ["CITY", "PORT"],
                 "byline": [{"name": "Anna Berg", "title": "City desk"}], "language": "en-GB", "publishedTime": "2023-11-08"}
                """.formatted(title));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        var article = json(answer);
        var path = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(path).isEqualTo(ARTICLES + "/" + article.get("id"));
        assertThat(json(ANNA.get(path))).isEqualTo(article);
        assertThat(article.get("state").asText()).isEqualTo("DRAFT");
        assertThat(article.get("author").asText()).isEqualTo("anna");
        assertThat(article.get("live").isNull()).isTrue();
        assertThat(article.get("byline").get(0).get("title").asText()).isEqualTo("City desk");
        assertThat(article.get("byline").get(0).get("description").isNull()).isTrue();
        assertThat(article.get("publishedTime").asText()).isEqualTo("2023-11-08");
        assertThat(article.has("merged")).isFalse();
    }

    @Test
    void isSavedAsANewRevisionByWhoeverReadTheLast() {
        long article = ApiSteps.started("anna", title);
        var saved = ApiSteps.save("anna", article, 1, manuscript(title, "<p>Second</p>"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(json(saved).get("body").asText()).isEqualTo("<p>Second</p>");
    }

    @Test
    void staysAsItIsWhenNothingChanges() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.save("anna", article, 1, manuscript(title, "<p>Second</p>"));
        var again = ApiSteps.save("anna", article, 2, manuscript(title, "<p>Second</p>"));
        assertThat(again.headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void isNeverOverwrittenSilently() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.save("anna", article, 1, manuscript(title, "<p>The bell rang twice.</p>"));
        var stale = ApiSteps.save("clara", article, 1, manuscript(title, "<p>The bell fell silent.</p>"));

        assertThat(stale.statusCode()).isEqualTo(409);
        var problem = json(stale);
        assertThat(problem.get("type").asText()).endsWith("/EDIT_CONFLICT");
        assertThat(problem.get("base").get("body").asText()).contains("north quay");
        assertThat(problem.get("theirs").get("body").asText()).contains("rang twice");
        assertThat(problem.get("yours").get("body").asText()).contains("fell silent");
        assertThat(json(ANNA.get(ARTICLES + "/" + article)).get("body").asText())
                .contains("rang twice");
        assertThat(json(CLARA.get(ARTICLES + "/" + article + "/autosave"))
                        .get("body")
                        .asText())
                .contains("fell silent");
        assertThat(ANNA.get(ARTICLES + "/" + article + "/autosave").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isSavedOnlyByThoseWhoSayWhatTheyRead() {
        long article = ApiSteps.started("anna", title);
        var put = ANNA.request(ARTICLES + "/" + article)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(manuscript(title, "<p>x</p>")));
        assertThat(ANNA.send(put).statusCode()).isEqualTo(428);
        assertThat(ANNA.send(put.copy().header("If-Match", "banana")).statusCode())
                .isEqualTo(400);
        assertThat(ANNA.send(put.copy().header("If-Match", "\"99\"")).statusCode())
                .isEqualTo(400);
        assertThat(ANNA.send(put.copy().header("If-Match", "*")).statusCode()).isEqualTo(400);
    }

    @Test
    void canBePutBackToAnyOfItsRevisions() {
        long article = ApiSteps.started("anna", title);
        ApiSteps.save("anna", article, 1, manuscript(title, "<p>Second</p>"));
        var restoring =
                ANNA.request(ARTICLES + "/" + article + "/revisions/1/restore").POST(BodyPublishers.noBody());
        ApiSteps.expect(ANNA.send(restoring.copy()), 428);
        ApiSteps.expect(ANNA.send(restoring.copy().header("If-Match", "*")), 400);
        ApiSteps.expect(ANNA.send(restoring.copy().header("If-Match", "\"99\"")), 400);
        var unread = ANNA.send(restoring.copy().header("If-Match", "\"1\""));
        assertThat(json(ApiSteps.expect(unread, 409)).get("type").asText()).endsWith("/TEXT_CHANGED");
        var restored = ANNA.send(restoring.header("If-Match", "\"2\""));
        assertThat(restored.statusCode()).isEqualTo(200);
        assertThat(json(restored).get("body").asText()).contains("north quay");
        var history = json(ANNA.get(ARTICLES + "/" + article + "/revisions")).get("items");
        assertThat(history).extracting(row -> row.get("number").asInt()).containsExactly(3, 2, 1);
        assertThat(history.get(0).get("kind").asText()).isEqualTo("RESTORE");
    }

    @Test
    void looksLikeNoneToThoseWhoMayNotSeeIt() {
        long article = ApiSteps.started("anna", title);
        for (var person : new String[] {"ben", "dora"}) {
            for (var part : new String[] {"", "/moves", "/revisions", "/revisions/1", "/events"}) {
                var hidden = Caller.as(person).get(ARTICLES + "/" + article + part);
                var missing = Caller.as(person).get(ARTICLES + "/999999999" + part);
                assertThat(hidden.statusCode()).isEqualTo(404);
                assertThat(hidden.body().replace(Long.toString(article), "999999999"))
                        .isEqualTo(missing.body());
            }
        }
    }

    @Test
    void isListedPageByPageForThoseWhoMaySeeIt() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) ids.add(0, ApiSteps.in(State.IN_REVIEW, "anna", title + " " + i));
        var found = new ArrayList<Long>();
        var path = ARTICLES + "?limit=2&q=" + title;
        var page = json(CLARA.get(path));
        page.get("items").forEach(row -> found.add(row.get("id").asLong()));
        while (!page.get("next").isNull()) {
            page = json(CLARA.get(path + "&cursor=" + page.get("next").asText()));
            page.get("items").forEach(row -> found.add(row.get("id").asLong()));
        }
        assertThat(found).isEqualTo(ids);
        assertThat(json(Caller.as("ben").get(ARTICLES + "?q=" + title)).get("items"))
                .isEmpty();
    }

    @Test
    void offersItsMovesPageByPage() {
        var path = ARTICLES + "/" + ApiSteps.in(State.IN_REVIEW, "anna", title) + "/moves";
        var whole = json(CLARA.get(path));
        assertThat(whole.get("next").isNull()).isTrue();
        var first = json(CLARA.get(path + "?limit=1"));
        assertThat(first.get("items")).containsExactly(whole.get("items").get(0));
        var second =
                json(CLARA.get(path + "?limit=1&cursor=" + first.get("next").asText()));
        assertThat(second.get("items")).containsExactly(whole.get("items").get(1));
    }

    @Test
    void waitsInTheQueueLongestFirst() {
        long first = ApiSteps.in(State.IN_REVIEW, "anna", title + " first");
        long second = ApiSteps.in(State.IN_REVIEW, "anna", title + " second");
        ApiSteps.in(State.DRAFT, "anna", title + " third");
        var queue = json(CLARA.get(ARTICLES + "?waiting=true&q=" + title)).get("items");
        assertThat(queue).extracting(row -> row.get("id").asLong()).containsExactly(first, second);
    }

    @Test
    void waitsForNobodyWhoMayNotDecideAboutIt() {
        long annas = ApiSteps.in(State.IN_REVIEW, "anna", title + " by Anna");
        long claras = ApiSteps.in(State.IN_REVIEW, "clara", title + " by Clara");
        var query = ARTICLES + "?waiting=true&q=" + title;
        assertThat(json(ANNA.get(query)).get("items")).isEmpty();
        assertThat(json(CLARA.get(query)).get("items"))
                .extracting(row -> row.get("id").asLong())
                .containsExactly(annas);
        assertThat(json(Caller.as("emil").get(query)).get("items"))
                .extracting(row -> row.get("id").asLong())
                .containsExactly(annas, claras);
    }
}
