package org.copydesk.deployment.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;

import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.InboxScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("An inbox in a browser")
class BellIT {

    private static final int TWO_SECONDS = 2_000;

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell of " + ApiSteps.word();

    @Test
    void ringsOnEveryOpenPageWithinTwoSecondsAndNeverForOnesOwnDeeds() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        readEverything("anna");
        var anna = new InboxScreen(windows.as("anna", "/desk/articles"));
        assertThat(anna.sign()).isEqualTo("Inbox: nothing new");

        expect(ApiSteps.move("emil", article, Move.REQUEST_CHANGES), 201);
        anna.rings("Inbox: one new", TWO_SECONDS);

        expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        anna.rings("Inbox: 2 new", TWO_SECONDS);
    }

    @Test
    void showsWhatHappenedWhyOneHearsOfItAndWhatCanBeDoneAboutIt() {
        readEverything("anna");
        long article = ApiSteps.in(State.CHANGES_REQUESTED, "anna", title);
        var page = windows.as("anna", "/desk/inbox");
        var inbox = new InboxScreen(page);

        assertThat(inbox.about(title))
                .contains("Emil Krantz asked for changes", "Because", "because it is your article", "Go on writing")
                .contains("Changes requested");

        inbox.press(title, "Mark as read");
        inbox.rings("Inbox: nothing new", TWO_SECONDS);
        assertThat(inbox.about(title)).contains("nothing new");

        expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        inbox.rings("Inbox: one new", TWO_SECONDS);
        assertThat(inbox.hasSomethingNew()).isTrue();
        assertThat(inbox.about(title)).doesNotContain("approved it");
    }

    private static void readEverything(String person) {
        var caller = Caller.as(person);
        var unread = "/api/v1/notifications?unread=true&limit=100";
        for (var items = ApiSteps.json(caller.get(unread)).get("items");
                !items.isEmpty();
                items = ApiSteps.json(caller.get(unread)).get("items")) {
            items.forEach(item ->
                    expect(caller.post("/api/v1/notifications/" + item.get("id").asLong() + "/read", ""), 200));
        }
    }
}
