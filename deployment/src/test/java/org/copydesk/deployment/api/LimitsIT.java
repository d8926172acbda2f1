package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One person cannot stop the desk: over HTTP")
class LimitsIT {

    private static final String API = "/api/v1";
    private static final int MANY = 300_000;
    private static final Caller BEN = Caller.as("ben");
    private static final Caller EMIL = Caller.as("emil");

    @ParameterizedTest
    @ValueSource(strings = {"POST /articles", "PUT /articles/1", "PUT /articles/1/autosave"})
    void aListOfAnyLengthIsRefusedByName(String door) {
        var answer = send(door, "{\"title\":\"T\",\"byline\":[" + "{\"name\":\"A\"},".repeat(MANY) + "{}]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asText()).isEqualTo("byline");
    }

    @Test
    void atMostTwentyUnknownMembersAreNamed() {
        var answer = send("POST /articles", withUnknownMembers(1_000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors")).hasSize(20);
        assertThat(answer.body()).hasSizeLessThan(5_000);
    }

    @Test
    void membersWithoutEndAreNotReadToTheirEnd() {
        var answer = send("POST /articles", withUnknownMembers(MANY));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThan(5_000);
    }

    private static String withUnknownMembers(int many) {
        var json = new StringBuilder("{\"title\":\"T\"");
        for (int i = 0; i < many; i++) json.append(",\"m").append(i).append("\":1");
        return json.append('}').toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b><i>", "<table><tr><td>", "<ul><li>", "<p><a href='x'>"})
    void aBodyNestsOnlySoDeep(String element) {
        var answer = send("POST /articles", "{\"title\":\"T\",\"body\":\"" + element.repeat(MANY / 3) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asText()).isEqualTo("body");
    }

    @Test
    void anUploadHasOnlySoManyParts() {
        var part = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n";
        var answer = BEN.send(BEN.request(API + "/imports")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString(part.repeat(20_000) + "--limit--")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("field").asText()).isEqualTo("file");
    }

    @Test
    void whoAsksForTooMuchAtOnceIsToldToComeBackAndNobodyElseIs() {
        var body = "{\"title\":\"T\",\"body\":\"" + "<p>One of many paragraphs.</p>".repeat(40_000) + "\"}";
        var hands = Executors.newFixedThreadPool(16);
        try {
            var answers = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> send("POST /articles", body), hands))
                    .toList();
            assertThat(EMIL.get(API + "/articles?limit=1").statusCode()).isEqualTo(200);
            var refused = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertThat(refused).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(json(answer).get("type").asText()).endsWith("/TOO_MUCH_AT_ONCE");
            });
        } finally {
            hands.shutdownNow();
        }
        assertThat(send("POST /articles", "{\"title\":\"T\"}").statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(String door, String body) {
        var parts = List.of(door.split(" "));
        return BEN.send(BEN.request(API + parts.get(1))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .method(parts.get(0), BodyPublishers.ofString(body)));
    }
}
