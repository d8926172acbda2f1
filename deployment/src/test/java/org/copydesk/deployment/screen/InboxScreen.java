package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The inbox, and its sign at the head of every page. */
public final class InboxScreen {

    private final Page page;

    public InboxScreen(Page page) {
        this.page = page;
    }

    /** What the sign at the head of the page says. */
    public String sign() {
        return sign(page).getAttribute("aria-label");
    }

    /** Waits for as long as a page that listens may take until the sign says this; the page is not opened again. */
    public void rings(String sentence, int withinMillis) {
        page.waitForCondition(
                () -> sign().equals(sentence), new Page.WaitForConditionOptions().setTimeout(withinMillis));
    }

    /** What the page says about an article. */
    public String about(String title) {
        return group(title).innerText();
    }

    public InboxScreen press(String title, String button) {
        group(title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + button)))
                .first()
                .click();
        return this;
    }

    public boolean hasSomethingNew() {
        return page.locator("#arrived").isVisible();
    }

    private Locator group(String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator sign(Page page) {
        return page.locator("header .inbox");
    }
}
