package org.copydesk.deployment.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Asks axe-core how accessible a page is. */
public final class Axe {

    private Axe() {}

    /**
     * Looks at a page from inside it. The other way opens one more window each time, which takes longer than to look; it is meant
     * for frames from elsewhere, and there are none.
     */
    public static AxeBuilder at(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }
}
