package org.copydesk.deployment.history;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of one revision. */
final class RevisionScreen {

    private final Page page;

    RevisionScreen(Page page) {
        this.page = page;
    }

    RevisionScreen call(String name, String annotation) {
        press("Name");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByLabel("What there is to say about it").fill(annotation);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save name"))
                .click();
        page.locator(".notice").waitFor();
        return this;
    }

    String called() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What this revision is called"))
                .innerText();
    }

    void openRestoring() {
        press("Restore");
    }

    /** Brings back everything but these parts, and comes to the article. */
    void restoreAllBut(String... parts) {
        openRestoring();
        for (var part : parts) page.getByRole(AriaRole.DIALOG).getByLabel(part).uncheck();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore"))
                .click();
        page.waitForURL(address -> address.contains("/desk/article"));
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
