package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A guest")
class GuestIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");

    private long article;
    private String page;

    @BeforeEach
    void isInvited() {
        article = ApiSteps.in(State.IN_REVIEW, "anna", "The bell " + ApiSteps.word());
        var guest = """
                {"name":"Gesa Source","expires":"%s","may":["READ","COMMENT","DECIDE"]}
                """.formatted(Instant.now().plus(1, ChronoUnit.DAYS));
        var link = json(expect(Caller.as("clara").post(guests(), guest), 201))
                .get("link")
                .asText();
        page = link.substring(link.indexOf("/guest/"));
    }

    @Test
    void saysSomethingAndDecidesWithoutAnAccount() {
        expect(send(Map.of("do", "comment", "exact", "", "words", "That is how it was.")), 303);
        assertThat(read().body()).contains("That is how it was.");
        expect(send(Map.of("do", "approve", "words", "")), 303);
        assertThat(invited().get("decision").asText()).isEqualTo("APPROVED");
    }

    @Test
    void isSentNoFormThatAnotherSiteMadeUp() {
        expect(post("do=approve"), 404);
        expect(post("do=approve&key=" + "0".repeat(64)), 404);
        assertThat(invited().get("decision").isNull()).isTrue();
    }

    @Test
    void changesNothingByOpeningAnAddress() {
        var key = key();
        Caller.NOBODY.get(page + "?do=approve&key=" + key);
        Caller.NOBODY.send(
                Caller.NOBODY.request(page + "?do=approve&key=" + key).method("HEAD", BodyPublishers.noBody()));
        assertThat(invited().get("decision").isNull()).isTrue();
    }

    @Test
    void isToldToNobodyElse() {
        var headers = read().headers();
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("img-src 'self' data:;"));
    }

    @Test
    void isRefusedBeforeALongStoryIsRead() {
        expect(post("words=" + "x".repeat(200_000)), 413);
    }

    @Test
    void isNobodyAnyMoreOnceTheLinkIsTakenBack() {
        var clara = Caller.as("clara");
        var id = invited().get("id").asText();
        expect(clara.send(clara.request(guests() + "/" + id).DELETE()), 204);
        expect(read(), 404);
        expect(post("do=approve"), 404);
    }

    private String guests() {
        return ApiSteps.ARTICLES + "/" + article + "/guests";
    }

    private JsonNode invited() {
        return json(expect(Caller.as("clara").get(guests()), 200)).get("items").get(0);
    }

    private HttpResponse<String> read() {
        return Caller.NOBODY.get(page);
    }

    private String key() {
        var key = KEY.matcher(read().body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private HttpResponse<String> send(Map<String, String> form) {
        return post("key=" + key()
                + form.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining()));
    }

    private HttpResponse<String> post(String form) {
        return Caller.NOBODY.send(Caller.NOBODY
                .request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
