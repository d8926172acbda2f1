package org.copydesk.deployment.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of people, as an admin uses it. */
public final class PeopleScreen {

    private final Page page;

    public PeopleScreen(Page page) {
        this.page = page;
    }

    PeopleScreen find(String words) {
        var box = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Find by name or address"));
        box.fill(words);
        box.press("Enter");
        page.waitForURL(address -> address.contains("q="));
        return this;
    }

    boolean shows(String name) {
        return row(name).isVisible();
    }

    public boolean holds(String name, String role) {
        return button(row(name), role).getAttribute("aria-pressed").equals("true");
    }

    /** Presses a button in somebody's line: a role, or what shuts them out. */
    public PeopleScreen press(String name, String button) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> button(row(name), button).click());
        page.locator(".notice").waitFor();
        return this;
    }

    /** Shuts somebody out and says that it is meant. */
    PeopleScreen shutOut(String name) {
        button(row(name), "Shut out").click();
        button(page.getByRole(AriaRole.DIALOG), "Shut " + name + " out").click();
        page.locator(".notice").waitFor();
        return this;
    }

    /** Invites an author. */
    public PeopleScreen invite(String firstName, String lastName, String username, String email) {
        openInvitation();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("First name").fill(firstName);
        dialog.getByLabel("Last name").fill(lastName);
        dialog.getByLabel("User name").fill(username);
        dialog.getByLabel("Email address").fill(email);
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Author"))
                .check();
        button(dialog, "Invite somebody").click();
        return this;
    }

    void openInvitation() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite somebody"))
                .click();
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
        return page.locator("main").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }
}
