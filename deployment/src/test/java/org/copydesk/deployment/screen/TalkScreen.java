package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people say and propose about a text, beside it. */
public final class TalkScreen extends Screen {

    public TalkScreen(Page page) {
        super(page);
    }

    /** Chooses some words of the text, as with a mouse. */
    public TalkScreen choose(String words) {
        page.locator(".sheet .prose").evaluate(CHOOSE, words);
        page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("The chosen passage"))
                .waitFor();
        return this;
    }

    public TalkScreen comment(String words) {
        page.keyboard().press("c");
        page.getByLabel("What about it?").fill(words);
        send("A comment on the passage", "Comment");
        return this;
    }

    public TalkScreen suggest(String words, String why) {
        page.keyboard().press("s");
        page.getByLabel("Instead (leave it empty to take the passage out)").fill(words);
        page.getByLabel("Why (may stay empty)").fill(why);
        send("Other words for the passage", "Suggest");
        return this;
    }

    /** The card on which these words stand. */
    public Locator card(String words) {
        return region("Discussion").getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator cards() {
        return region("Discussion").getByRole(AriaRole.ARTICLE);
    }

    /** Puts a mark on a card that is gone when it is drawn anew. */
    public TalkScreen mark(String card) {
        card(card).evaluate("card => card.classList.add('marked-by-test')");
        return this;
    }

    public Locator marked() {
        return page.locator(".marked-by-test");
    }

    public TalkScreen reply(String card, String words) {
        act(card, "Reply");
        card(card).getByLabel("Your answer").fill(words);
        act(card, "Comment");
        card(words).waitFor();
        return this;
    }

    public TalkScreen act(String card, String button) {
        card(card)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** A remark that stands in the way of the review. */
    public TalkScreen commentBlocking(String words) {
        page.keyboard().press("c");
        page.getByLabel("What about it?").fill(words);
        region("A comment on the passage").getByText(Pattern.compile("^Blocks")).click();
        send("A comment on the passage", "Comment");
        return this;
    }

    /** Opens the editor with a suggestion beside it that fits no more. */
    public EditorScreen putInByHand(String card) {
        card(card)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Put it in by hand"))
                .click();
        waitForPage("/desk/edit");
        page.locator("html[data-editor=ready]").waitFor();
        return new EditorScreen(page);
    }

    public TalkScreen assign(String card, String username) {
        act(card, "Assign");
        var field = card(card).getByLabel("Who is to resolve it (empty for nobody)");
        field.fill(username);
        field.press("Tab");
        act(card, "Assign");
        return this;
    }

    public TalkScreen filter(String name) {
        press(name);
        return this;
    }

    /** A button of the bar whose name begins with this word; what it leads to may follow. */
    public Locator move(String name) {
        return page.locator(".bar-moves")
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")));
    }

    /** Decides about all that is shown, and confirms it. */
    public TalkScreen together(String button) {
        press(button);
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button.replace("…", "")))
                .click();
        return this;
    }

    public Locator markers() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("at this passage"));
    }

    private void send(String composer, String button) {
        region(composer)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static final String CHOOSE = "(prose, words) => {"
            + " const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);"
            + " for (let node = walker.nextNode(); node; node = walker.nextNode()) {"
            + "   const at = node.data.indexOf(words); if (at < 0) continue;"
            + "   getSelection().setBaseAndExtent(node, at, node, at + words.length);"
            + "   document.dispatchEvent(new MouseEvent('mouseup')); return; }"
            + " throw new Error('not there: ' + words); }";
}
