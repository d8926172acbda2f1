package org.copydesk.deployment.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader who searches")
class SearchIT {

    private final String word = ApiSteps.word();
    private final String title = "The bell of " + word;

    @Test
    void findsWhatIsLiveByAnyOfItsWordsAndSeesThemMarked() {
        ApiSteps.in(State.PUBLISHED, "anna", title);
        awaitFound();
        assertThat(search("north quay " + word).body())
                .contains("<mark>" + word, "<mark>north</mark>", "<mark>quay</mark>", "noindex");
        assertThat(search(word.substring(0, word.length() - 1)).body()).contains("/articles/the-bell-of-" + word);
        assertThat(search(word + " zebra").body()).contains("No article has all of these words.");
    }

    @Test
    void findsNoTextThatIsNotLiveAndNoneThatWasWithdrawn() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", title);
        awaitFound();
        expect(ApiSteps.move("anna", article, Move.REVISE), 201);
        expect(ApiSteps.save("anna", article, 1, manuscript(title, "<p>The secret" + word + "</p>")), 200);
        Patience.until(
                "staff find the new text",
                () -> Caller.as("anna")
                        .get("/api/v1/articles?texts=true&q=secret" + word)
                        .body()
                        .contains(title));
        assertThat(search("secret" + word).body()).contains("No article has all of these words.");
        assertThat(search(word).body()).contains("<mark>" + word);

        expect(ApiSteps.move("clara", article, Move.WITHDRAW), 201);
        assertThat(search(word).body()).contains("No article has all of these words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "' or 1=1 --",
                "bell & ! | :* <-> (",
                "\\",
                "%",
                "\u202e\u0000 \ufffe",
                "\uD83D\uDE00",
                "?!"
            })
    void mayTypeAnything(String words) {
        var page = search(words);
        assertThat(page.statusCode()).isIn(200, 400);
        assertThat(page.body()).doesNotContain("<script");
    }

    @Test
    void isToldWhenItWasTooMuch() {
        var page = search("bell ".repeat(1_000));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Only the first 200 letters were looked for.");
    }

    @Test
    void sendsTheWordsToThisSiteAlone() {
        assertThat(search(word).headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self'");
    }

    private void awaitFound() {
        Patience.until("the article is found", () -> search(word).body().contains("<mark>" + word));
    }

    private static HttpResponse<String> search(String words) {
        return Caller.NOBODY.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
