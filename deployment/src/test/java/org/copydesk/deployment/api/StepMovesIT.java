package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Ways;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every move that has to do with steps, over HTTP, against the table that the core obeys too. */
@DisplayName("A move of a review in steps asked for over HTTP")
class StepMovesIT {

    private static final String DESK = "desk-" + ApiSteps.word().substring(0, 12);

    /** Articles that nothing was done to since something was refused. */
    private static final Map<String, Long> KEPT = new HashMap<>();

    @BeforeAll
    static void setUp() {
        ApiSteps.expect(Caller.as("dora").post("/api/v1/desks", """
                        {"name": "%s", "title": "A desk", "members": ["ben"], "steps": [
                            {"name": "copy", "title": "Copy", "after": [], "by": {"desk": true}},
                            {"name": "facts", "title": "Facts", "after": ["copy"], "by": {"roles": ["editor"]}, "approvals": 2},
                            {"name": "legal", "title": "Legal", "after": ["copy"], "by": {"people": ["emil"]}, "skippable": true},
                            {"name": "chief", "title": "Chief", "after": ["facts", "legal"], "by": {"people": ["clara"]}}]}
                        """.formatted(DESK)), 201);
    }

    @ParameterizedTest(name = "while {0} waits: {1} {2}")
    @CsvFileSource(resources = "/steps.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void isAnsweredAsTheTableSays(
            String waits,
            Move move,
            String step,
            String author,
            String ofTheDesk,
            String editor,
            String named,
            String admin) {
        assertThat(Stream.of("anna", "ben", "clara", "emil", "dora").map(person -> answer(person, waits, move, step)))
                .containsExactly(author, ofTheDesk, editor, named, admin);
    }

    private static String answer(String person, String waits, Move move, String step) {
        long article = KEPT.computeIfAbsent(waits, StepMovesIT::article);
        var tomorrow = ZonedDateTime.now(ZoneOffset.UTC).plusDays(1);
        var wanted = "{\"move\": \"%s\", \"note\": \"Because\", \"confirm\": true, \"at\": \"%s\"%s}"
                .formatted(move, tomorrow, step == null ? "" : ", \"step\": \"" + step + "\"");
        var answer = ApiSteps.move(person, article, ApiSteps.head(article), wanted);
        if (answer.statusCode() == 404) return "NOT_FOUND";
        if (answer.statusCode() != 201) {
            var type = ApiSteps.json(answer).get("type").asText();
            return type.substring(type.lastIndexOf('/') + 1);
        }
        KEPT.remove(waits);
        return ApiSteps.json(answer).get("to").asText();
    }

    private static long article(String waits) {
        var manuscript = ApiSteps.manuscript("The bell " + ApiSteps.word(), "<p>It rings.</p>")
                .replaceFirst("\\{", "{\"desk\": \"" + DESK + "\", ");
        var begun = ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, manuscript), 201);
        long article = ApiSteps.json(begun).get("id").asLong();
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        for (var done : Ways.until(waits)) {
            var wanted = "{\"move\": \"APPROVE\", \"step\": \"%s\"}".formatted(done.step());
            ApiSteps.expect(ApiSteps.move(done.person(), article, 1, wanted), 201);
        }
        return article;
    }
}
