package org.copydesk.deployment.history;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** The page that says who wrote what. */
final class CreditsScreen {

    private final Page page;

    CreditsScreen(Page page) {
        this.page = page;
        page.waitForLoadState(LoadState.DOMCONTENTLOADED); // the page's scripts have been read by then
    }

    /** Everybody with their share, most first. */
    List<String> parts() {
        return part("").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    CreditsScreen light(String name) {
        part(name).click();
        return this;
    }

    boolean isLit(String name) {
        return part(name).getAttribute("aria-pressed").equals("true");
    }

    List<String> lit() {
        return page.locator(".credited .lit").allInnerTexts();
    }

    /** The text as somebody hears it who does not see it. */
    String heard() {
        return page.getByRole(AriaRole.ARTICLE).textContent().replaceAll("\\s+", " ");
    }

    private Locator part(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Each run of words"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
