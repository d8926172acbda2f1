package org.copydesk.deployment.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.CalendarScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("In the calendar a person")
class CalendarPageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "Tide " + ApiSteps.word().substring(0, 12);
    private final LocalDate day =
            LocalDate.now(ZoneId.systemDefault()).plusMonths(2).withDayOfMonth(12);

    @Test
    void plansAStoryMovesItByKeysAndBeginsToWrite() {
        var calendar = open("anna", "");
        calendar.plan(title, "Anna", day + "T10:30");
        calendar.open(title).moveTo(day.plusDays(3) + "T11:45");
        assertThat(calendar.window().locator(".notice-done")).containsText("“" + title + "” moved to");
        assertThat(calendar.window().locator("[data-date='" + day.plusDays(3) + "']"))
                .containsText(title);

        calendar.open(title).startWriting();
        Assertions.assertThat(calendar.window().locator("#title").inputValue()).isEqualTo(title);
    }

    @Test
    void dragsWhatGoesLiveToAnotherDayAndItKeepsItsHour() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var due = day.atTime(LocalTime.of(9, 15)).atZone(ZoneId.systemDefault());
        ApiSteps.expect(ApiSteps.schedule("clara", article, due.toInstant()), 201);
        var calendar = open("clara", "");
        calendar.drag(title, day.plusDays(1).toString());
        assertThat(calendar.window().locator(".notice-done")).containsText("“" + title + "” moved to");
        assertThat(calendar.window().locator("[data-date='" + day.plusDays(1) + "']"))
                .containsText(title);
        Assertions.assertThat(entry(article).get("time").asText())
                .isEqualTo(due.plusDays(1).toInstant().toString());
    }

    @Test
    void isToldWhyTheTimeOfAnEntryStays() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var due = day.atTime(LocalTime.of(9, 15)).atZone(ZoneId.systemDefault());
        ApiSteps.expect(ApiSteps.schedule("clara", article, due.toInstant()), 201);
        var calendar = open("anna", "&view=LIST").openListed(title);
        assertThat(calendar.dialog()).containsText("Only editors say when an article goes live.");
    }

    @Test
    void pressesADayAndFindsItInThePlan() {
        var calendar = open("anna", "").press(day);
        assertThat(calendar.dialog().getByLabel("Due")).hasValue(day + "T12:00");
    }

    @Test
    void isLedFromTheMonthToAllOfAFullDay() {
        var full = day.plusDays(5);
        for (int hour = 10; hour < 22; hour++) plan(full + "T" + hour + ":00:00Z");

        var calendar = open("anna", "");
        calendar.more(full).press("Enter");
        assertThat(calendar.window()).hasURL(Pattern.compile("view=DAY"));
        assertThat(calendar.entry(title)).hasCount(12);
    }

    @Test
    void leavesOutAKindAndFindsThatInTheAddress() {
        plan(day + "T09:00:00Z");
        var page = open("anna", "").window();
        assertThat(page.locator(".fc-event").getByText(title)).isVisible();
        page.getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Planned"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("without=PLANNED"));
        assertThat(page.locator(".fc")).isVisible();
        assertThat(page.locator(".fc-event").getByText(title)).hasCount(0);
    }

    @Test
    void hasItOnATelephoneAsAMonthOverTheEntriesOfOneDay() {
        plan(day + "T09:00:00Z");
        var calendar = open("anna", "");
        var page = calendar.window();
        page.setViewportSize(390, 844);
        assertThat(page.locator(".calendar-grid")).isHidden();
        assertThat(page.locator(".day-chosen")).containsText(title);

        calendar.dayOfMonth(day.plusDays(1)).click();
        assertThat(page).hasURL(Pattern.compile("on=" + day.plusDays(1)));
        assertThat(page.locator(".day-chosen")).isVisible();
        assertThat(page.locator(".day-chosen")).not().containsText(title);

        calendar.dayOfMonth(day).click();
        assertThat(page.locator(".day-chosen")).containsText(title);
        assertThat(calendar.dayOfMonth(day)).hasAttribute("aria-current", "page");
    }

    private void plan(String due) {
        ApiSteps.expect(
                Caller.as("clara").post("/api/v1/plans", "{\"title\":\"" + title + "\",\"due\":\"" + due + "\"}"), 201);
    }

    private CalendarScreen open(String person, String more) {
        return new CalendarScreen(windows.as(person, "/desk/calendar?on=" + day + more));
    }

    private JsonNode entry(long article) {
        var span = "?from=" + day + "T00:00:00Z&to=" + day.plusDays(9) + "T00:00:00Z&limit=100";
        for (var entry :
                ApiSteps.json(Caller.as("clara").get("/api/v1/calendar" + span)).get("items"))
            if (entry.get("article").asLong() == article) return entry;
        throw new AssertionError("Not in the calendar: " + article);
    }
}
