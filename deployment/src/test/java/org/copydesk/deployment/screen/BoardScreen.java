package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The board: every article in work by state and step. */
public final class BoardScreen extends Screen {

    public BoardScreen(Page page) {
        super(page);
    }

    public Locator column(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    public Locator card(String title) {
        return page.locator(".board-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Drags a card by the mouse and lets it go over a column. */
    public BoardScreen drag(String title, String column) {
        over(title, column);
        page.mouse().up();
        return this;
    }

    /** Drags a card over a column and holds it there. */
    public BoardScreen over(String title, String column) {
        card(title).scrollIntoViewIfNeeded();
        var to = column(column).boundingBox();
        var from = card(title).boundingBox();
        page.mouse().move(from.x + 20, from.y + from.height - 6);
        page.mouse().down();
        for (int step = 1; step <= 12; step++)
            page.mouse().move(from.x + (to.x + to.width / 2 - from.x) * step / 12, from.y + from.height - 6);
        return this;
    }

    /** Puts the keys on a card. */
    public BoardScreen focus(String title) {
        card(title).locator(".card-title").focus();
        return this;
    }

    public BoardScreen key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Opens "Move to…" of the card that has the keys and waits for what it offers. */
    public BoardScreen openMoves() {
        key("m");
        dialog().locator(".departing").waitFor();
        return this;
    }

    /** Presses one of the columns that "Move to…" offers. */
    public BoardScreen go(String column, String does) {
        dialog().locator("li")
                .filter(new Locator.FilterOptions().setHasText(does))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(column))
                .press("Enter");
        return this;
    }
}
