package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a person finds on every screen. */
public abstract class Screen {

    final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** The window that shows it, for what a test does that belongs to no screen. */
    public final Page window() {
        return page;
    }

    /** What the page says about what was just done. */
    public final String notice() {
        return page.locator(".notice").first().innerText();
    }

    public final String heading() {
        return find(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    final void press(String button) {
        button(button).click();
    }

    /** As people do who double-click everything. */
    public final void pressTwice(String button) {
        button(button).dblclick();
    }

    final Locator button(String name) {
        return find(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    final void follow(String link) {
        find(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    final Locator region(String name) {
        return find(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until the desk leads from one page to another. */
    final void waitForPage(String path) {
        page.waitForURL(address -> address.contains(path));
    }

    private Locator find(AriaRole role, Page.GetByRoleOptions options) {
        return page.getByRole(role, options);
    }
}
