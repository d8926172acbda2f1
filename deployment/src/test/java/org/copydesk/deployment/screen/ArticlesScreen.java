package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** All articles, narrowed and sorted. */
public final class ArticlesScreen extends Screen {

    public ArticlesScreen(Page page) {
        super(page);
    }

    /** The titles of the page of the list that is shown, from the top. */
    public List<String> titles() {
        page.locator(".row-title").first().waitFor();
        return page.locator(".row-title").allInnerTexts();
    }

    public ArticlesScreen next() {
        return turn("Next Page");
    }

    public ArticlesScreen previous() {
        return turn("Previous Page");
    }

    public ArticlesScreen sortByChange() {
        return sortBy("Changed");
    }

    /** Presses the head of a column. */
    public ArticlesScreen sortBy(String head) {
        return after(() -> head(head).click());
    }

    /** Which way the column is sorted, as it says itself. */
    public String order(String head) {
        return head(head).getAttribute("aria-sort");
    }

    private Locator head(String name) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(name));
    }

    /** Types a part of a name, takes the first that is offered, and applies the filters. */
    public ArticlesScreen byAuthor(String part) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Author"))
                .pressSequentially(part);
        page.getByRole(AriaRole.OPTION).first().click();
        button("Apply").click();
        waitForPage("author=");
        return this;
    }

    public ArticleScreen open(String title) {
        follow(title);
        waitForPage("/desk/article?");
        return new ArticleScreen(page);
    }

    private ArticlesScreen turn(String where) {
        return after(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(where))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(where)))
                .click());
    }

    /** Waits until the address says another place in the list. */
    private ArticlesScreen after(Runnable act) {
        var before = page.url();
        act.run();
        page.waitForCondition(() -> !page.url().equals(before));
        return this;
    }
}
