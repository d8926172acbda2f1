package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More people than the pool has connections, all of them waiting for one row. */
@DisplayName("A crowd that saves one article at once")
class CrowdIT {

    private static final int PEOPLE = 48;

    @Test
    void findsEverybodysWordsInIt() throws InterruptedException, ExecutionException {
        var begun = Caller.as("anna").post("/api/v1/articles", text(-1));
        var article = begun.headers().firstValue("Location").orElseThrow();

        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var saves = new ArrayList<Future<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                saves.add(threads.submit(() -> save(article, text(person))));
            }
            for (var save : saves) assertThat(save.get()).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }

        var saved = Caller.as("clara")
                .send(Caller.as("clara").request(path(article)).GET())
                .body();
        assertThat(saved)
                .contains(IntStream.range(0, PEOPLE).mapToObj(CrowdIT::said).toList());
    }

    private static int save(String article, String text) {
        var clara = Caller.as("clara");
        return clara.send(clara.request(path(article))
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(BodyPublishers.ofString(text)))
                .statusCode();
    }

    /** Everybody has a paragraph, and {@code writer} has written something new in theirs. */
    private static String text(int writer) {
        var body = IntStream.range(0, PEOPLE)
                .mapToObj(person -> "<p>" + (person == writer ? said(person) : "place of " + person) + "</p>")
                .collect(Collectors.joining());
        return "{\"title\":\"One article, many hands\",\"subjects\":[\"CITY\"],\"body\":\"" + body + "\"}";
    }

    private static String said(int person) {
        return "written by number " + person + ".";
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
