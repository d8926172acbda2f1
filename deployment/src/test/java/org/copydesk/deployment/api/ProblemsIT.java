package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A problem over HTTP")
class ProblemsIT {

    private static final Caller ANNA = Caller.as("anna");

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource({
        "GET, /articles/abc, 404, NOT_FOUND",
        "GET, /articles/999999999, 404, NOT_FOUND",
        "GET, /articles/99999999999999999999, 404, NOT_FOUND",
        "GET, /articles/-1, 404, NOT_FOUND",
        "GET, /nowhere, 404, NOT_FOUND",
        "GET, /../nowhere, 404, NOT_FOUND",
        "DELETE, /articles, 405, METHOD_NOT_ALLOWED",
        "PATCH, /articles/1, 405, METHOD_NOT_ALLOWED",
        "GET, /articles?limit=0, 400, INVALID_INPUT",
        "GET, /articles?limit=101, 400, INVALID_INPUT",
        "GET, /articles?limit=ten, 400, INVALID_INPUT",
        "GET, /articles?cursor=broken, 400, INVALID_INPUT",
        "GET, /articles?state=LOST, 400, INVALID_INPUT",
        "GET, /articles?mine=perhaps, 400, INVALID_INPUT",
        "GET, /articles?q=%00, 400, INVALID_INPUT",
        "GET, /imports?cursor=broken, 400, INVALID_INPUT",
        "GET, /autosaves?limit=0, 400, INVALID_INPUT",
        "GET, /subjects?cursor=broken, 400, INVALID_INPUT",
        "GET, /calendar?from=-999999999-01-01, 400, INVALID_INPUT",
        "GET, /calendar?to=%2B999999999-12-31, 400, INVALID_INPUT",
        "GET, /articles/1/showings/at?time=2026-11-22, 400, INVALID_INPUT",
        "GET, /imports/1?after=abc, 400, INVALID_INPUT",
        "GET, /people, 403, ROLE_MISSING",
        "GET, /audit/verify, 403, ROLE_MISSING"
    })
    void saysWhatIsWrong(String method, String path, int status, String name) {
        assertProblem(send(method, path, null, ""), status, name);
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"body\": \"<p>x</p>\"} | title",
                "{\"title\": 5} | title",
                "{\"title\": \"x\", \"colour\": \"red\"} | colour",
                "{\"title\": \"x\", \"byline\": [{\"title\": \"y\"}]} | byline[0].name",
                "{\"title\": \"x\", \"desk\": \"nowhere\"} | desk",
                "{\"title\": \"x\", \"language\": \"!\"} | language",
                "{\"title\": \"x\", \"publishedTime\": \"yesterday\"} | publishedTime",
                "{\"title\": \"x\\u0000\"} | title",
                "{\"title\": \"x\", \"subjects\": [\"CITY\", null]} | subjects[1]"
            })
    void namesTheFieldThatIsWrong(String manuscript, String field) {
        var answer = send("POST", "/articles", "application/json", manuscript);
        assertProblem(answer, 400, "INVALID_INPUT");
        assertThat(json(answer).get("field").asText()).isEqualTo(field);
        assertThat(json(answer).get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    @Test
    void saysWhereJsonIsBroken() {
        var answer = send("POST", "/articles", "application/json", "{\"title\":\n  oops}");
        assertProblem(answer, 400, "MALFORMED_JSON");
        assertThat(json(answer).get("detail").asText()).contains("line 2");
    }

    @Test
    void tellsOfMediaTypesThatAreNotTakenOrGiven() {
        assertProblem(send("POST", "/articles", "text/plain", "hello"), 415, "UNSUPPORTED_MEDIA_TYPE");
        var html =
                ANNA.send(ANNA.request(ARTICLES).header("Accept", "text/html").GET());
        assertProblem(html, 406, "NOT_ACCEPTABLE");
    }

    @Test
    void stopsABodyThatIsLargerThanAnyArticle() {
        var large = "{\"title\": \"" + "a".repeat(17 * 1024 * 1024) + "\"}";
        assertProblem(send("POST", "/articles", "application/json", large), 413, "TOO_LARGE");
    }

    @Test
    void stopsAnUploadThatIsLargerThanAnyImport() {
        assertProblem(send("POST", "/imports", "application/zip", "a".repeat(65 * 1024 * 1024)), 413, "TOO_LARGE");
        var unannounced = ANNA.request("/api/v1/imports")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[65 * 1024 * 1024])));
        assertProblem(ANNA.send(unannounced), 413, "TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data",
        "multipart/form-data; boundary=x",
    })
    void namesTheFileOfABodyWithoutParts(String type) {
        var answer = send("POST", "/imports", type, "--x\r\nContent-Type: garbage\r\n\r\nabc\r\n--x--\r\n");
        assertProblem(answer, 400, "INVALID_INPUT");
        assertThat(json(answer).get("field").asText()).isEqualTo("file");
    }

    @Test
    void asksForAToken() {
        var answer = Caller.NOBODY.get(ARTICLES);
        assertProblem(answer, 401, "NOT_SIGNED_IN");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void isKeptByNoCache() {
        assertThat(ANNA.get(ARTICLES).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ANNA.get(ARTICLES + "/abc").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private static HttpResponse<String> send(String method, String path, String type, String body) {
        var request = ANNA.request("/api/v1" + path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);
        return ANNA.send(request);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var problem = json(answer);
        assertThat(problem.get("type").asText()).endsWith("/problems/" + name);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("instance").asText()).startsWith("/api/");
    }
}
