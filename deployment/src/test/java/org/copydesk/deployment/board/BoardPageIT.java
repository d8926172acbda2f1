package org.copydesk.deployment.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.BoardScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("On the board a person")
class BoardPageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Harbour " + ApiSteps.word().substring(0, 12);

    @Test
    void dragsAnArticleToWhereItMayGo() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var board = open("clara", "").drag(title, "Approved");
        assertThat(board.column("Approved").getByText(title)).isVisible();
        assertThat(board.window().locator(".notice-done")).containsText("“" + title + "” moved");
        assertState(article, State.APPROVED);

        board.window().getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(board.column("In review").getByText(title)).isVisible();
        assertState(article, State.IN_REVIEW);
    }

    @Test
    void isToldOnTheColumnWhyAnArticleMayNotGoThere() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var board = open("clara", "").over(title, "Scheduled");
        assertThat(board.column("Scheduled").locator(".lane-why")).hasText("Not yet: nobody has approved it.");
        board.window().mouse().up();
        assertThat(board.column("In review").getByText(title)).isVisible();
        assertState(article, State.IN_REVIEW);
    }

    @Test
    void isToldWhereAnArticleLiesThatSomebodyMovedMeanwhile() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var board = open("clara", "");
        ApiSteps.move("emil", article, Move.REQUEST_CHANGES);

        board.drag(title, "Approved");

        assertThat(board.window().locator(".notices")).containsText("Somebody moved “" + title + "” meanwhile");
        assertThat(board.column("Draft").getByText(title)).isVisible();
        assertState(article, State.CHANGES_REQUESTED);
    }

    @Test
    void isAskedForWhatAMoveNeedsAndEscapePutsItBack() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var board = open("clara", "").drag(title, "Draft");
        assertThat(board.dialog()).containsText("What has to change?");
        board.key("Escape");
        assertThat(board.dialog()).hasCount(0);
        assertThat(board.column("Approved").getByText(title)).isVisible();
        assertThat(board.card(title).locator(".card-title")).isFocused();
        assertState(article, State.APPROVED);

        board.drag(title, "Draft").dialog().getByLabel("What has to change?").fill("The second name");
        board.dialog().getByRole(AriaRole.BUTTON, within("Request changes")).click();
        assertThat(board.column("Draft").getByText(title)).isVisible();
        assertState(article, State.CHANGES_REQUESTED);
    }

    @Test
    void sendsAnArticleOnWithTheKeysAlone() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var board = open("clara", "").focus(title).openMoves();
        assertThat(board.dialog().locator(".departing-locked")).containsText("Not yet: nobody has approved it.");
        board.go("Approved", "ready to publish");
        assertThat(board.column("Approved").getByText(title)).isVisible();
        assertThat(board.card(title).locator(".card-title")).isFocused();
        assertState(article, State.APPROVED);

        board.openMoves().go("Scheduled", "Schedule");
        board.dialog().getByLabel("Day and time").fill("2039-05-04T07:30");
        board.dialog().getByLabel("Day and time").press("Enter");
        assertThat(board.column("Scheduled").getByText(title)).isVisible();
        assertState(article, State.SCHEDULED);
    }

    @Test
    void seesTheCardsOfAColumnByDeskOrByPerson() {
        var desk = "quay-" + ApiSteps.word().substring(0, 8);
        ApiSteps.desk(desk, "PT0S");
        ApiSteps.startedOn(desk, "anna", title);
        ApiSteps.startedOn(desk, "ben", title + " of Ben");
        var drafts = open("clara", "?desk=" + desk + "&lanes=PERSON").column("Draft");
        assertThat(drafts.locator(".lane-group")).containsText(new String[] {"Anna Berg", "Ben Okafor"});
        assertThat(drafts.locator(".lane-group + ul").first()).containsText(title);

        drafts = open("clara", "?desk=" + desk + "&lanes=DESK").column("Draft");
        assertThat(drafts.locator(".lane-group")).containsText(new String[] {desk});
        assertThat(drafts.locator(".board-card")).hasCount(2);
    }

    @Test
    void walksWithTheArrowsClaimsAndOpens() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        ApiSteps.in(State.APPROVED, "anna", title + " again");
        var board = open("clara", "").focus(title + " again").key("ArrowLeft");
        assertThat(board.column("In review").locator(".card-title:focus")).hasCount(1);
        board.focus(title).key("c");
        assertThat(board.window().locator(".notice-done")).containsText("yours to see to");
        assertThat(board.card(title).first().getByRole(AriaRole.IMG, within("Clara Engel")))
                .isVisible();
        board.focus(title).key("Enter");
        assertThat(board.window()).hasURL(Pattern.compile("/desk/article\\?id="));
    }

    @Test
    void beginsAStoryThatIsPlanned() {
        ApiSteps.expect(Caller.as("clara").post("/api/v1/plans", "{\"title\":\"" + title + "\"}"), 201);
        var board = open("anna", "");
        board.card(title).getByRole(AriaRole.BUTTON, within("Start writing")).click();
        assertThat(board.window()).hasURL(Pattern.compile("/desk/edit"));
    }

    @Test
    void isWarnedWhenAColumnHoldsMoreThanItShould() {
        ApiSteps.in(State.APPROVED, "anna", title);
        ApiSteps.in(State.APPROVED, "anna", title);
        var board = open("clara", "");
        board.column("Approved").locator("button.lane-limit").click();
        board.dialog().getByLabel("At most so many").fill("1");
        board.dialog().getByRole(AriaRole.BUTTON, within("Keep the limit")).click();
        assertThat(board.column("Approved").locator(".lane-over")).containsText("too many");
        board.column("Approved").locator("button.lane-limit").click();
        board.dialog().getByLabel("At most so many").fill("");
        board.dialog().getByRole(AriaRole.BUTTON, within("Keep the limit")).click();
        assertThat(board.column("Approved").locator(".lane-limit")).hasText("no limit");
    }

    @Test
    void narrowsItByAnAddressThatCanBeShared() {
        ApiSteps.in(State.DRAFT, "anna", title);
        assertThat(open("clara", "?person=anna").card(title)).isVisible();
        assertThat(open("clara", "?person=emil").card(title)).hasCount(0);
    }

    @Test
    void hasOneColumnAtATimeOnATelephone() {
        ApiSteps.in(State.APPROVED, "anna", title);
        var board = open("clara", "");
        board.window().setViewportSize(390, 844);
        board.window().locator(".lane-chips").getByText("Approved").click();
        assertThat(board.card(title).getByRole(AriaRole.BUTTON, within("Move “" + title + "”")))
                .isInViewport();
        board.card(title)
                .getByRole(AriaRole.BUTTON, within("Move “" + title + "”"))
                .click();
        assertThat(board.dialog().locator(".departing")).isVisible();
    }

    private BoardScreen open(String person, String more) {
        return new BoardScreen(windows.as(person, "/desk/board" + more));
    }

    private static void assertState(long article, State state) {
        var answer = ApiSteps.json(Caller.as("clara").get(ApiSteps.ARTICLES + "/" + article));
        assertThat(answer.get("state").asText()).isEqualTo(state.name());
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
