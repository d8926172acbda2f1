package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The dialog that is open, once it has taken the focus. */
public final class OpenDialog {

    private final Page page;

    public OpenDialog(Page page) {
        page.waitForFunction("() => document.activeElement.closest('dialog, [role$=dialog]')");
        this.page = page;
    }

    public Locator button(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The one field in which one chooses. */
    public Locator chooser() {
        return dialog().getByRole(AriaRole.COMBOBOX);
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
