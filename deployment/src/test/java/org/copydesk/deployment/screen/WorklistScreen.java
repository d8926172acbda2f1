package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The desk: what to do next, and how long it has waited. */
public final class WorklistScreen extends Screen {

    public WorklistScreen(Page page) {
        super(page);
    }

    /** Whether the article lies on this pile, however far down. */
    public boolean has(String pile, String title) {
        return row(pile, title).count() > 0;
    }

    /** How much waits, as the header tells it on every page. */
    public String inbox() {
        return page.locator(".inbox").getAttribute("aria-label");
    }

    /** Everything that the pile says about the article, in one line. */
    public String says(String pile, String title) {
        return row(pile, title).innerText().replaceAll("\\s+", " ");
    }

    public ArticleScreen open(String pile, String title) {
        row(pile, title).getByRole(AriaRole.LINK).click();
        waitForPage("/desk/article");
        return new ArticleScreen(page);
    }

    private Locator row(String pile, String title) {
        var row = rows(pile, title);
        var more = region(pile).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Show more"));
        while (row.count() == 0 && more.count() > 0) more.click();
        return row;
    }

    private Locator rows(String pile, String title) {
        return region(pile)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }
}
