package org.copydesk.deployment.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The record of the newsroom")
class JournalIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Quay " + ApiSteps.word().substring(0, 12);

    @Test
    void isReadByAdminsAPageAtATime() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var first = ApiSteps.json(ask("dora", "?article=" + article + "&limit=2"));
        assertThat(first.get("items").get(0).get("action").asText()).isEqualTo("APPROVE");
        var cursor = first.get("next").asText();
        var rest = ApiSteps.json(ask("dora", "?article=" + article + "&limit=2&cursor=" + cursor));
        assertThat(rest.get("items").get(0).get("action").asText()).isEqualTo("CREATE");
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void isTakenAlongAsATableOrAsLinesOfJson() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "=" + title);
        var table = ask("dora", "?format=csv&article=" + article).body().split("\r\n");
        assertThat(table).hasSize(3);
        assertThat(table[0]).startsWith("id,article,title");
        assertThat(table[1]).contains("'=" + title, "SUBMIT");
        var lines = ask("dora", "?format=jsonl&article=" + article).body().split("\n");
        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
    }

    @Test
    void isForAdminsAloneAndAsksForWhatItKnows() {
        assertThat(ask("clara", "").statusCode()).isEqualTo(403);
        assertThat(ask("clara", "?format=csv").statusCode()).isEqualTo(403);
        assertThat(ask("dora", "?format=xml").statusCode()).isEqualTo(400);
        assertThat(ask("dora", "?article=one").statusCode()).isEqualTo(400);
    }

    @Test
    void isNarrowedOnThePageByAnAddress() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var page = windows.as("dora", "/desk/record?article=" + article + "&actor=emil");
        assertThat(page.locator(".journal tbody tr")).hasCount(1);
        assertThat(page.locator(".journal tbody tr")).containsText("approved it");
        assertThat(page.locator(".journal tbody tr")).containsText(title);
    }

    private static java.net.http.HttpResponse<String> ask(String person, String more) {
        return Caller.as(person).get("/api/v1/audit/events" + more);
    }
}
