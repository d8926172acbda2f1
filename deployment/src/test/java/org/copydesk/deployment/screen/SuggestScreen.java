package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The editor in suggest mode. */
public final class SuggestScreen extends Screen {

    public SuggestScreen(Page page) {
        super(page);
        page.locator("html[data-editor=ready]").waitFor();
    }

    /** Puts words in the place of others, wherever they are first found; nothing deletes them. */
    public SuggestScreen replace(String old, String words) {
        page.evaluate(
                "old => { const text = document.querySelector('.ql-editor'); text.focus();"
                        + " getSelection().setPosition(text, 0);"
                        + " if (!window.find(old)) throw new Error('not there: ' + old); }",
                old);
        if (words.isEmpty()) page.keyboard().press("Delete");
        else page.keyboard().type(words);
        return this;
    }

    /** Makes words italic, wherever they are first found. */
    public SuggestScreen italic(String words) {
        page.evaluate(
                "words => { const text = document.querySelector('.ql-editor'); text.focus();"
                        + " getSelection().setPosition(text, 0); window.find(words); }",
                words);
        page.keyboard().press("Control+i");
        return this;
    }

    public SuggestScreen title(String title) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Title").setExact(true))
                .fill(title);
        return this;
    }

    public Locator changes() {
        return page.locator("#own-changes > li");
    }

    public Locator change(String words) {
        return changes().filter(new Locator.FilterOptions().setHasText(words));
    }

    public SuggestScreen why(String change, String why) {
        change(change).getByLabel("Say why (may stay empty)").fill(why);
        return this;
    }

    public SuggestScreen takeBack(String change) {
        change(change)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back"))
                .click();
        return this;
    }

    public SuggestScreen accept(String whose) {
        press("Accept what " + whose + " suggests");
        page.locator(".kept-saved").waitFor();
        page.locator("html[data-editor=ready]").waitFor();
        return this;
    }

    /** The text as it stands, without what is only shown in it. */
    public String text() {
        return (String) page.evaluate("() => { const text = document.querySelector('.ql-editor').cloneNode(true);"
                + " text.querySelectorAll('.in-place').forEach(one => one.remove()); return text.textContent; }");
    }

    public Locator inPlace() {
        return page.locator(".ql-editor .in-place");
    }

    /** Goes on in another mode. */
    public SuggestScreen mode(String name) {
        page.locator(".modes")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        page.waitForURL(address -> !address.contains("/desk/suggest"));
        return this;
    }

    public TalkScreen done() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Done:")))
                .click();
        waitForPage("/desk/article");
        return new TalkScreen(page);
    }
}
