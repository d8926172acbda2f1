package org.copydesk.deployment.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("On the page of people an admin")
class PeoplePageIT {

    private static final String PAGE = "/desk/people";

    @RegisterExtension
    final Windows windows = new Windows();

    @AfterEach
    void benIsAnAuthorAgain() {
        var dora = Staff.as("dora");
        dora.assign(dora.idOf("ben"), "{\"roles\":[\"author\"]}");
    }

    @Test
    void makesSomebodyAnEditorWhoMayApproveAtOnce() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", "Nets");
        assertThat(ApiSteps.move("ben", article, Move.APPROVE).statusCode()).isEqualTo(404);

        var people = new PeopleScreen(windows.as("dora", PAGE)).find("okaf");
        assertThat(people.shows("Clara Engel")).isFalse();
        people.press("Ben Okafor", "Editor");

        assertThat(people.notice()).isEqualTo("Ben Okafor (ben) is an editor now.");
        assertThat(people.holds("Ben Okafor", "Editor")).isTrue();
        assertThat(people.holds("Ben Okafor", "Author")).isTrue();
        assertThat(ApiSteps.move("ben", article, Move.APPROVE).statusCode()).isEqualTo(201);
    }

    @Test
    void readsTheListByRoleAndFromItsOtherEnd() {
        var page = windows.as("dora", PAGE + "?q=example.org");
        var people = new PeopleScreen(page).narrowTo("Editor");
        assertThat(people.names()).contains("Clara Engel", "Emil Krantz").doesNotContain("Anna Berg", "Dora Diaz");

        people.sortBy("Person");

        assertThat(people.names()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        page.reload();
        assertThat(people.names())
                .contains("Clara Engel")
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(page.url()).contains("role=EDITOR", "order=Z_TO_A");
    }

    @Test
    void takesARoleBackThatWasGivenByMistake() {
        var people = new PeopleScreen(windows.as("dora", PAGE)).press("Ben Okafor", "Admin");
        assertThat(people.notice()).isEqualTo("Ben Okafor (ben) is an admin now.");

        people.undo();

        assertThat(people.holds("Ben Okafor", "Admin")).isFalse();
        assertThat(people.holds("Ben Okafor", "Author")).isTrue();
    }

    @Test
    void isToldEverythingThatIsWrongWithAnInvitationAtOnce() {
        var people = new PeopleScreen(windows.as("dora", PAGE));
        people.openInvitation();

        assertThat(people.sendInvitation().faults())
                .containsExactly(
                        "A name is needed: a first name, a last name, or both.",
                        "Two to 64 letters, figures, dots or hyphens, without spaces.",
                        "Choose at least one role: without one nobody can do anything here.");
        assertThat(Axe.at(people.window()).analyze().getViolations()).isEmpty();
    }

    @Test
    void isToldWhyTheLastAdminStays() {
        var people = new PeopleScreen(windows.as("dora", PAGE)).press("Dora Diaz", "Admin");

        assertThat(people.notice()).contains("the last admin stays one");
        assertThat(people.holds("Dora Diaz", "Admin")).isTrue();
    }

    @Test
    void invitesSomebodyWhoThenSetsAPasswordOfTheirOwn() {
        var username = "gesa" + Long.toString(System.nanoTime(), 36);
        var page = windows.as("dora", PAGE);
        var people = new PeopleScreen(page).invite("Gesa", "Thode " + username, username, username + "@example.org");
        var password = people.toldPassword();

        var newcomer = windows.window("newcomer", new NewContextOptions());
        newcomer.navigate("/desk");
        newcomer.getByLabel("Username or email").fill(username);
        newcomer.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        press(newcomer, "Sign In");
        newcomer.getByLabel("New Password", new Page.GetByLabelOptions().setExact(true))
                .fill("of-my-own-choice-1");
        newcomer.getByLabel("Confirm password").fill("of-my-own-choice-1");
        press(newcomer, "Submit");
        newcomer.waitForURL(address -> address.endsWith("/desk"));
        assertThat(newcomer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .contains("Gesa");

        page.navigate(PAGE + "?q=" + username);
        people.suspend("Gesa Thode " + username, username);
        assertThat(people.notice()).contains("is suspended");
        newcomer.navigate("/desk");
        assertThat(newcomer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New article"))
                        .count())
                .isZero();
    }

    @Test
    void isTheOnlyOneToFindIt() {
        var page = windows.as("clara", PAGE);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("There is nothing here");
    }

    @Test
    void readsAPageThatHidesNothingFromAnybody() {
        var page = windows.as("dora", PAGE);
        var people = new PeopleScreen(page);
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
        people.openInvitation();
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
