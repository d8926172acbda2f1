package org.copydesk.deployment.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A desk while it is set up. What is typed is seen in the drawing at once, and in force when that is said. */
public final class DesksScreen extends Screen {

    public DesksScreen(Page page) {
        super(page);
    }

    /** Makes a desk and goes on setting it up. */
    public DesksScreen make(String title) {
        press("New desk");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill(title);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make this desk"))
                .click();
        waitForPage("desk=");
        return this;
    }

    /** Adds a step that editors approve, and leaves its card open. */
    public DesksScreen addStep(String title) {
        int before = cards().count();
        press("Add a step");
        assertThat(cards()).hasCount(before + 1);
        page.getByLabel("Name, as everyone sees it").fill(title);
        page.keyboard().press("Tab");
        assertThat(drawn(title)).hasCount(1);
        return this;
    }

    /** The open step is for editors no longer. */
    public DesksScreen notEditors(String title) {
        return tick("Editors", title, false, "Editors");
    }

    public DesksScreen peopleOfTheDesk(String title) {
        return tick("People of this desk", title, true, "People of this desk");
    }

    public DesksScreen besideTheOneBefore(String title) {
        page.getByText("Side by side with the step before").click();
        assertThat(page.locator(".path-row.many-true")).containsText(title);
        return this;
    }

    private DesksScreen tick(String label, String title, boolean there, String words) {
        page.getByText(label, new Page.GetByTextOptions().setExact(true)).click();
        if (there) assertThat(drawn(title)).containsText(words);
        else assertThat(drawn(title)).not().containsText(words);
        return this;
    }

    /** Names somebody for the open step. */
    public DesksScreen naming(String title, String person) {
        choose(page.locator(".set-up-body"), person);
        assertThat(drawn(title)).containsText(person);
        return this;
    }

    public DesksScreen approvals(String title, int many) {
        page.getByLabel("How many of them").fill(Integer.toString(many));
        page.keyboard().press("Tab");
        assertThat(drawn(title)).containsText(many + " of:");
        return this;
    }

    /** Somebody belongs to the desk. */
    public DesksScreen join(String person) {
        var people = region("People of the desk");
        choose(people, person);
        assertThat(people.getByRole(AriaRole.LISTITEM)).containsText(new String[] {person});
        return this;
    }

    private void choose(Locator where, String person) {
        where.getByLabel("Add somebody").pressSequentially(person);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(person))
                .click();
    }

    public DesksScreen putInForce() {
        press("Put in force");
        page.locator(".notice").first().waitFor();
        return this;
    }

    /** What is wrong, as it stands beside the fields. */
    public Locator faults() {
        return page.locator(".flaw");
    }

    /** What becomes of the articles under way. */
    public Locator underWay() {
        return page.locator(".card-under-way");
    }

    /** Why steps might wait for ever. */
    public Locator warnings() {
        return region("Will it hold?");
    }

    /** What the article of this title would go through. */
    public Locator tryWith(String article) {
        trial().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(article))
                .click();
        return region("Try with an article");
    }

    /** Where the article is chosen. */
    public Locator trial() {
        return region("Try with an article").getByRole(AriaRole.COMBOBOX);
    }

    /** Due times run from Monday to Friday between 9 and 18 from now on. */
    public DesksScreen workingHours() {
        var hours = region("Working hours");
        hours.getByText("Due times run only while the desk works").click();
        assertThat(hours.getByLabel("From")).hasValue("09:00");
        return this;
    }

    public DesksScreen due(String title, int hours) {
        page.getByLabel("Due after it arrives, in").fill(Integer.toString(hours));
        page.keyboard().press("Tab");
        assertThat(drawn(title)).containsText(hours + " hours");
        return this;
    }

    private Locator cards() {
        return page.locator(".set-up-step");
    }

    /** A step as it stands in the drawing. */
    public Locator drawn(String title) {
        return page.locator(".path-step").filter(new Locator.FilterOptions().setHasText(title));
    }
}
