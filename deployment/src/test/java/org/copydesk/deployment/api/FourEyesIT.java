package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.workflow.FourEyesText;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of four eyes over HTTP, against the table that the core obeys too. */
@DisplayName("Own work is told by the words over HTTP:")
class FourEyesIT {

    private long article;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/four-eyes.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true,
            delimiter = '|')
    void everyCase(String what, String steps, String clara, String emil) {
        for (var step : steps.split(",")) take(step.strip().split(" "));
        Map.of("clara", clara, "emil", emil).forEach((editor, answer) -> {
            var offered = json(Caller.as(editor).get(ApiSteps.moves(article))).findValuesAsText("move");
            assertThat(offered.contains("APPROVE")).as(editor).isEqualTo(answer.equals("may"));
            if (answer.equals("may")) return;
            var refused = expect(ApiSteps.move(editor, article, Move.APPROVE), 409);
            assertThat(json(refused).get("type").asText()).endsWith("/problems/" + answer);
        });
        for (var editor : Map.of("clara", clara, "emil", emil).entrySet()) {
            if (!editor.getValue().equals("may")) continue;
            expect(ApiSteps.move(editor.getKey(), article, Move.APPROVE), 201);
            return;
        }
    }

    private void take(String[] step) {
        var person = step[0];
        switch (step[1]) {
            case "begins" -> article = begun(person, step[2]);
            case "imports" -> article = imported(person, step[3]);
            case "writes" -> expect(ApiSteps.save(person, article, ApiSteps.head(article), text(step[2])), 200);
            case "merges" -> expect(ApiSteps.save(person, article, ApiSteps.head(article) - 1, text(step[2])), 200);
            case "restores" -> expect(ApiSteps.restore(person, article, Integer.parseInt(step[2]), ""), 200);
            default -> expect(ApiSteps.move(person, article, Move.valueOf(step[1].toUpperCase(Locale.ROOT))), 201);
        }
    }

    private static long begun(String person, String text) {
        return json(expect(Caller.as(person).post(ARTICLES, text(text)), 201))
                .get("id")
                .asLong();
    }

    /** Each time as another file, by a word among its subjects. */
    private static long imported(String person, String owner) {
        var caller = Caller.as(person);
        var text = FourEyesText.named("annas");
        var file = "Title: %s\nCategory 1: %s\nText: \n%s\n"
                .formatted(
                        text.title(),
                        ApiSteps.word(),
                        text.body().replaceAll("</p><p>", "\n").replaceAll("</?p>", ""));
        var answer = expect(
                caller.send(caller.request("/api/v1/imports?owner=" + owner)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(file))),
                202);
        var place = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        Patience.until(
                "imported", () -> json(caller.get(place)).get("state").asText().equals("DONE"));
        return json(caller.get(place)).get("files").get(0).get("article").asLong();
    }

    private static String text(String name) {
        var text = FourEyesText.named(name);
        return ApiSteps.manuscript(text.title(), text.body());
    }
}
