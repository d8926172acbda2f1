package org.copydesk.deployment.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page of the public site, as a reader finds it. */
public final class SiteScreen extends Screen {

    public SiteScreen(Page page) {
        super(page);
    }

    /** The path of the address, as one would read it out. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    public String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    /** What is in elements of this kind within the article, such as {@code blockquote}. */
    public List<String> parts(String element) {
        return page.locator(".body " + element).allInnerTexts();
    }

    public SiteScreen open(String title) {
        follow(title);
        waitForPage("/articles/");
        return this;
    }
}
