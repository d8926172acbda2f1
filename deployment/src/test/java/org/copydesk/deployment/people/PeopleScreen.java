package org.copydesk.deployment.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The page of people, as an admin uses it. */
public final class PeopleScreen {

    private final Page page;

    public PeopleScreen(Page page) {
        this.page = page;
    }

    Page window() {
        return page;
    }

    PeopleScreen find(String words) {
        var box = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Find by name or address"));
        box.fill(words);
        box.press("Enter");
        page.waitForURL(address -> address.contains("q="));
        return this;
    }

    /** Narrows the list to those who have the role. */
    PeopleScreen narrowTo(String role) {
        page.getByRole(AriaRole.SEARCH, new Page.GetByRoleOptions().setName("Narrow the list"))
                .getByRole(AriaRole.COMBOBOX)
                .first()
                .click(); // a list is named by what is chosen in it
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                .click();
        page.waitForURL(address -> address.contains("role="));
        return this;
    }

    /** Sorts by a column. */
    PeopleScreen sortBy(String column) {
        var head = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(column));
        page.waitForResponse(answer -> answer.request().method().equals("POST"), head::click);
        page.waitForURL(address -> address.contains("order="));
        return this;
    }

    /** The names in the list, in their order. */
    List<String> names() {
        return page.locator(".person-who b").allInnerTexts();
    }

    boolean shows(String name) {
        return row(name).isVisible();
    }

    public boolean holds(String name, String role) {
        return role(name, role).isChecked();
    }

    /** Gives somebody a role, or takes it. */
    public PeopleScreen press(String name, String role) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> row(name)
                        .getByText(role, new Locator.GetByTextOptions().setExact(true))
                        .click());
        page.locator(".notice").waitFor();
        return this;
    }

    /** Takes the change of roles back that was just made. */
    PeopleScreen undo() {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> button(page.locator("#notices"), "Undo").click());
        page.getByText("the same roles as before").first().waitFor();
        return this;
    }

    /** Suspends somebody and says that it is meant. */
    PeopleScreen suspend(String name, String username) {
        button(row(name), "Suspend").click();
        button(
                        page.getByRole(AriaRole.ALERTDIALOG).or(page.getByRole(AriaRole.DIALOG)),
                        "Suspend %s (%s)".formatted(name, username))
                .click();
        page.locator(".notice").waitFor();
        return this;
    }

    /** What is said at the fields of an invitation. */
    List<String> faults() {
        page.getByRole(AriaRole.DIALOG).locator(".flaw").first().waitFor();
        return page.getByRole(AriaRole.DIALOG).locator(".flaw").allInnerTexts();
    }

    private Locator role(String name, String role) {
        return row(name).getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(role));
    }

    /** Invites an author. */
    public PeopleScreen invite(String firstName, String lastName, String username, String email) {
        openInvitation();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("First name").fill(firstName);
        dialog.getByLabel("Last name").fill(lastName);
        dialog.getByLabel("User name").fill(username);
        dialog.getByLabel("Email address").fill(email);
        dialog.getByText("Author", new Locator.GetByTextOptions().setExact(true))
                .click();
        return sendInvitation();
    }

    PeopleScreen sendInvitation() {
        button(page.getByRole(AriaRole.DIALOG), "Invite").click();
        return this;
    }

    void openInvitation() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite somebody"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("First name"))
                .isFocused(); // by the dialog, once it is open
    }

    public String notice() {
        return page.locator(".notice").innerText();
    }

    /** What is said of somebody who was just invited. */
    public String welcome() {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("is invited"))
                .innerText();
    }

    /** The password to hand over, which is shown once. */
    String toldPassword() {
        return page.locator(".secret").innerText();
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator row(String name) {
        return page.locator("main").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }
}
