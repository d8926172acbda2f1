package org.copydesk.deployment.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.DesksScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server answers is held back by the test until something else was done, as a slow network does. */
@DisplayName("While an answer is on its way")
@Order(Integer.MAX_VALUE - 1) // its desks have steps, each a column of the board
class LateAnswersIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final List<Route> held = new ArrayList<>();
    private boolean isHolding;
    private Page page;
    private DesksScreen desk;

    @BeforeEach
    void aDeskIsSetUp() {
        var name = "harbour-" + ApiSteps.word();
        ApiSteps.desk(name, "PT0S");
        page = windows.as("dora", "/desk/desks?desk=" + name);
        desk = new DesksScreen(page).addStep("Legal");
        page.route("**/desk/desks*", route -> {
            if (isHolding && route.request().method().equals("POST")) held.add(route);
            else route.resume();
        });
    }

    @Test
    void aListThatWasOpenedStaysOpen() {
        isHolding = true;
        typeDue();
        desk.trial().click();
        assertThat(option("One that comes now")).isVisible();
        answer();
        assertThat(desk.drawn("Legal")).containsText("8 hours");
        settled();
        assertThat(option("One that comes now")).isVisible();
        option("One that comes now").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Try with an article")))
                .containsText("Legal");
    }

    @Test
    void aListThatSomethingWasChosenFromStaysClosed() {
        desk.naming("Legal", "Clara Engel");
        settled();
        settled();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void whatIsTypedTickedAndChosenMeanwhileStays() {
        isHolding = true;
        typeDue();
        page.getByText("Quick fixes: editors may").click();
        page.getByText("Start again at the first step").click();
        var then = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("When nobody decides"))
                .getByRole(AriaRole.COMBOBOX)
                .first();
        then.click();
        option("It goes back to its author").click();
        var minutes = page.getByLabel("Minutes in which a publication can be taken back");
        minutes.fill("7");
        answer();
        assertThat(desk.drawn("Legal")).containsText("8 hours");
        settled();
        assertThat(page.getByLabel("Quick fixes: editors may")).not().isChecked();
        assertThat(page.getByLabel("Start again at the first step")).isChecked();
        assertThat(then).containsText("It goes back to its author");
        assertThat(minutes).hasValue("7");
        assertThat(minutes).isFocused();
    }

    @Test
    void aListGoesWithItsFieldWhenThePageMoves() {
        desk.trial().scrollIntoViewIfNeeded();
        desk.trial().click();
        assertThat(option("One that comes now")).isVisible();
        page.evaluate(
                "() => new Promise(done => { addEventListener('scroll', () => setTimeout(done), {once: true}); scrollBy(0, 24); })");
        settled();
        assertThat(option("One that comes now")).isVisible();
        option("One that comes now").click();
        assertThat(desk.trial()).containsText("One that comes now");
    }

    @Test
    void noSuggestionsComeToAFieldThatWasLeft() {
        var field = page.getByLabel("Who: an editor");
        isHolding = true;
        field.pressSequentially("Emi");
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().press("Tab");
        answer();
        settled();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void whatIsTypedStaysAndItIsSaidWhenNoneComes() {
        isHolding = true;
        typeDue();
        held.forEach(Route::abort);
        held.clear();
        isHolding = false;
        assertThat(page.locator("#notices .notice-wrong")).containsText("No answer came from the server");
        assertThat(page.getByLabel("Due after it arrives, in")).hasValue("8");
        desk.putInForce();
        assertThat(page.locator("#notices")).containsText("is in force");
    }

    private void typeDue() {
        page.getByLabel("Due after it arrives, in").fill("8");
        page.keyboard().press("Tab");
        page.waitForCondition(() -> held.size() == 1);
    }

    /** Lets the server answer now. */
    private void answer() {
        isHolding = false;
        held.forEach(Route::resume);
        held.clear();
    }

    /** Waits until the page has made of every answer what it makes of it. */
    private void settled() {
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }

    private Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }
}
