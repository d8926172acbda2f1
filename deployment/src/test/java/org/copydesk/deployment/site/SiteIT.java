package org.copydesk.deployment.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader")
class SiteIT {

    private final String title = ApiSteps.word();

    @Test
    void findsAnArticleTheMomentItIsPublished() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        assertThat(get("/articles/" + title).statusCode()).isEqualTo(404);
        assertThat(get("/").body()).doesNotContain(title);
        expect(ApiSteps.move("clara", article, Move.PUBLISH), 201);
        assertThat(get("/articles/" + title).body()).contains("<h1>" + title + "</h1>", "north quay");
        assertThat(get("/").body()).contains("/articles/" + title);
        assertThat(get("/subjects/CITY").body()).contains("/articles/" + title);
    }

    @Test
    void findsANoticeWithTheReasonTheMomentAnArticleIsWithdrawn() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", title);
        assertThat(get("/").body()).contains(title);
        expect(ApiSteps.move("clara", article, Move.WITHDRAW), 201);
        var notice = get("/articles/" + title);
        assertThat(notice.statusCode()).isEqualTo(410);
        assertThat(notice.body()).contains("Because").doesNotContain("north quay");
        for (var list : new String[] {"/", "/subjects/CITY", "/feed.atom", "/feed.rss", "/sitemap.xml"}) {
            assertThat(get(list).body()).as(list).doesNotContain(title);
        }
        assertThat(get("/articles/" + title + "/history").body()).contains("First published", "Withdrawn", "Because");
    }

    @Test
    void keepsReadingTheLiveTextWhileTheNextIsWritten() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", title);
        expect(ApiSteps.move("anna", article, Move.REVISE), 201);
        expect(ApiSteps.save("anna", article, 1, manuscript(title, "<p>Not yet approved</p>")), 200);
        assertThat(get("/articles/" + title).body()).contains("north quay").doesNotContain("Not yet approved");
        assertThat(get("/feed.atom").body()).doesNotContain("Not yet approved");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLISHED", "WITHDRAWN"})
    void findsNothingOfAnArticleThatIsNotPublished(State state) {
        long article = ApiSteps.in(state, "anna", title);
        for (var path : new String[] {
            "/articles/" + title,
            "/articles/" + article,
            "/articles/" + title + "/history",
            "/",
            "/feed.atom",
            "/feed.rss",
            "/sitemap.xml",
            "/subjects/CITY",
            "/search?q=" + title,
            "/?before=99999999999999999-999999999"
        }) {
            var page = get(path);
            assertThat(page.body().replace("value=\"" + title, "").replaceAll("<title>.*?</title>", ""))
                    .as(path)
                    .doesNotContain(title, "north quay rings " + title);
            assertThat(page.headers().map().toString()).as(path).doesNotContain(title);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nothing-here",
                "/articles/",
                "/articles",
                "/subjects/NOTHING",
                "/nowhere",
                "/articles/a/b/c",
                "/?before=nonsense",
                "/search?q=bell&before=nonsense"
            })
    void isToldThatThereIsNothing(String path) {
        var page = get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/%00", "/articles/a%00b/history", "/subjects/%00"})
    void isToldThatAnAddressCannotBeRead(String path) {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=bell", "/feed.atom", "/feed.rss", "/sitemap.xml", "/robots.txt", "/nowhere"})
    void isRememberedByNobodyAndRunsNoScript(String path) {
        var page = get(path);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void isSentNothingTwice() {
        ApiSteps.in(State.PUBLISHED, "anna", title);
        var page = get("/articles/" + title);
        var tag = page.headers().firstValue("ETag").orElseThrow();
        var again = Caller.NOBODY.send(Caller.NOBODY
                .request("/articles/" + title)
                .header("If-None-Match", tag)
                .GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    /** A question mark leads past what lies at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void isAnsweredAlikeFromMemoryAndByTheServlet(String page) {
        ApiSteps.in(State.PUBLISHED, "anna", title);
        var path = "/articles/" + title + page;
        var tag = get(path).headers().firstValue("ETag").orElseThrow();
        for (var header : List.of("Accept-Encoding: gzip", "If-None-Match: " + tag, "Accept: */*")) {
            for (var method : List.of("GET", "HEAD")) {
                get(path);
                assertThat(answer(method, path, header))
                        .as("%s with %s", method, header)
                        .isEqualTo(answer(method, path + "?x", header));
            }
        }
    }

    @Test
    void isSentPagesCompressed() {
        var page = Caller.NOBODY.send(
                Caller.NOBODY.request("/").header("Accept-Encoding", "gzip").GET());
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void mayKeepTheStyleSheetForGood() {
        var address = get("/").body().replaceFirst("(?s).*href=\"(/style/[^\"]+)\".*", "$1");
        assertThat(get(address).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(get("/style/old.css").headers().firstValue("Cache-Control").orElseThrow())
                .contains("must-revalidate");
    }

    @Test
    void seesHostileTextAsText() {
        var hostile = title + " </title><script>alert(1)</script>\\\" onload=alert(1) \\u2028 &amp;";
        var answer = Caller.as("anna").post(ApiSteps.ARTICLES, """
                {"title": "%1$s", "standfirst": "%1$s", "body": "<p>x</p><script>alert(1)</script>", "subjects": ["%1$s"],
                 "byline": [{"name": "%1$s", "title": "%1$s", "description": "%1$s"}]}
                """.formatted(hostile));
        long article = ApiSteps.json(expect(answer, 201)).get("id").asLong();
        expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        expect(ApiSteps.move("clara", article, Move.APPROVE), 201);
        expect(ApiSteps.move("clara", article, Move.PUBLISH), 201);
        var slug = ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("slug")
                .asText();
        for (var path : new String[] {"/articles/" + slug, "/", "/articles/" + slug + "/history"}) {
            assertThat(get(path).body()).as(path).contains(title).doesNotContain("<script>", "alert(1)\" ");
        }
        Xml.read(get("/feed.atom").body());
        Xml.read(get("/feed.rss").body());
    }

    private static Map<String, Object> answer(String method, String path, String header) {
        var parts = header.split(": ");
        var answer = Caller.NOBODY.send(Caller.NOBODY
                .request(path)
                .header(parts[0], parts[1])
                .method(method, HttpRequest.BodyPublishers.noBody()));
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return Map.of("status", answer.statusCode(), "headers", headers, "body", answer.body());
    }

    private static HttpResponse<String> get(String path) {
        return Caller.NOBODY.get(path);
    }
}
