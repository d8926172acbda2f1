package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The calendar: what comes when. */
public final class CalendarScreen extends Screen {

    public CalendarScreen(Page page) {
        super(page);
    }

    /** Writes a story down that is due at a time, as a field for dates and times takes it. */
    public CalendarScreen plan(String title, String writer, String due) {
        idea(title);
        var person = dialog().getByRole(AriaRole.COMBOBOX, named("Who writes it"));
        person.pressSequentially(writer);
        page.getByRole(AriaRole.OPTION).first().click();
        dialog().getByLabel("Due").fill(due);
        savePlan();
        return told();
    }

    /** Begins to write a story down, and says what it was called. */
    public String idea(String title) {
        press("Plan a story");
        idea().fill(title);
        return title;
    }

    public Locator idea() {
        return dialog().getByLabel("Idea");
    }

    public void savePlan() {
        dialog().getByRole(AriaRole.BUTTON, named("Save the plan")).click();
    }

    /** Opens an entry of the grid with the keys alone. */
    public CalendarScreen open(String title) {
        entry(title).focus();
        page.keyboard().press("Enter");
        dialog().getByText(title).waitFor();
        return this;
    }

    /** Opens an entry of the list of days. */
    public CalendarScreen openListed(String title) {
        press("Open “" + title + "”");
        dialog().getByText(title).waitFor();
        return this;
    }

    /** Gives the open entry another time, as a field for dates and times takes it. */
    public CalendarScreen moveTo(String time) {
        dialog().getByLabel("Move to").fill(time);
        dialog().getByLabel("Move to").press("Tab");
        page.keyboard().press("Enter");
        return this;
    }

    public CalendarScreen drag(String title, String day) {
        var to = page.locator("[data-date='" + day + "'] .fc-daygrid-day-frame").boundingBox();
        var from = entry(title).boundingBox();
        page.mouse().move(from.x + 10, from.y + 5);
        page.mouse().down();
        page.mouse()
                .move(
                        to.x + to.width / 2,
                        to.y + to.height / 2,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
        return this;
    }

    /** Presses an empty place of a day. */
    public CalendarScreen press(java.time.LocalDate day) {
        var box =
                page.locator("[data-date='" + day + "'] .fc-daygrid-day-frame").boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height - 8);
        dialog().waitFor();
        return this;
    }

    public Locator entry(String title) {
        return page.locator(".fc-event").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** On a telephone. */
    public Locator dayOfMonth(java.time.LocalDate day) {
        return page.locator(".month-dots a[href*='on=" + day + "']");
    }

    /** What says how many entries of a day are not shown. */
    public Locator more(java.time.LocalDate day) {
        return page.locator("[data-date='" + day + "'] .entry-more");
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Begins the text of the plan that is open. */
    public EditorScreen startWriting() {
        dialog().getByRole(AriaRole.BUTTON, named("Start writing")).click();
        waitForPage("/desk/edit");
        return new EditorScreen(page);
    }

    private CalendarScreen told() {
        page.locator(".notice-done").waitFor();
        return this;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
