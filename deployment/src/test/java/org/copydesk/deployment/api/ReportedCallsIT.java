package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Calls that went wrong elsewhere; what is expected stands in the reports. */
@DisplayName("A call that was reported elsewhere")
@EnabledIfEnvironmentVariable(named = "COPYDESK_SHARED", matches = ".+", disabledReason = "the reports are not here")
class ReportedCallsIT {

    private static final Path REPORTS = Path.of(String.valueOf(System.getenv("COPYDESK_SHARED")), "reports");
    private static final Caller ANNA = Caller.as("anna");
    private static final String TEXT = "<p>The ferry sails at six.</p>";

    /**
     * {@code *} would be taken by what the report expects; the interface takes it for nothing that overwrites. What is typed
     * before there is a revision is kept on the revision 0.
     */
    @TestFactory
    Stream<DynamicTest> savesTheTextThatWasReadAndNothingByAGuess() throws IOException {
        var cases =
                new ObjectMapper().readTree(REPORTS.resolve("R27-ifmatch.json").toFile());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> dynamicTest(one.get("header").toString(), () -> {
                    saves(one, "");
                    if (!"\"0\"".equals(one.get("header").asText())) saves(one, "/autosave");
                }));
    }

    private static void saves(JsonNode one, String door) {
        var header = one.get("header").isNull() ? null : one.get("header").asText();
        var title = ApiSteps.word();
        long article = ApiSteps.started("anna", title);
        var request = ANNA.request(ARTICLES + "/" + article + door)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(manuscript(title, TEXT)));
        if (header != null) request.header("If-Match", header);
        var answer = ANNA.send(request);
        var expected = "*".equals(header) ? "400" : one.get("expect").asText();
        assertThat(allowed(expected))
                .as("%s of %s%s: %s", expected, header, door, answer.body())
                .contains(answer.statusCode() == 204 ? 200 : answer.statusCode());
        if (answer.statusCode() == 400)
            assertThat(json(answer).get("field").asText()).isEqualTo("If-Match");
        boolean saved = answer.statusCode() == 200 && door.isEmpty();
        assertThat(ApiSteps.head(article)).as("%s%s", header, door).isEqualTo(saved ? 2 : 1);
    }

    private static List<Integer> allowed(String expected) {
        var allowed = new ArrayList<Integer>();
        for (int status : new int[] {200, 400, 409, 428})
            if (expected.contains(Integer.toString(status))) allowed.add(status);
        return allowed;
    }

    @TestFactory
    Stream<DynamicTest> isTakenWholeOrRefusedByName() throws IOException {
        return Files.readAllLines(REPORTS.resolve("R29-raw.txt")).stream()
                .map(line -> dynamicTest("a line that begins " + line.substring(0, Math.min(90, line.length())), () -> {
                    var answer = ANNA.post(ARTICLES, line);
                    assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400);
                    if (answer.statusCode() == 400) refused(answer);
                    else taken(answer);
                }));
    }

    private static void refused(HttpResponse<String> answer) {
        var problem = json(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.get("type").asText()).matches(".*/(INVALID_INPUT|MALFORMED_JSON)");
        assertThat(problem.get("detail").asText()).isNotBlank();
    }

    private static void taken(HttpResponse<String> answer) {
        var article = ANNA.get(ARTICLES + "/" + json(answer).get("id").asLong());
        assertThat(json(expect(article, 200)).get("title").asText()).isNotBlank();
        assertThat(article.body()).doesNotContain("\\u0000", "null,\"WORLD\"", "\uFFFD");
    }
}
