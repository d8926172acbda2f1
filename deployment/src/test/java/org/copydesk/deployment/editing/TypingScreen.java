package org.copydesk.deployment.editing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The editor while things go wrong and others write too: what is typed, where it is kept, what is offered back. */
final class TypingScreen {

    private final Page page;

    TypingScreen(Page page) {
        this.page = page;
        page.locator("html[data-editor=ready]").waitFor();
    }

    static String at(long article) {
        return "/desk/edit?id=" + article;
    }

    TypingScreen title(String words) {
        field("Title").fill(words);
        return this;
    }

    /** Types at the end of the body, key by key. */
    TypingScreen typeAtEnd(String words) {
        body().press("Control+End");
        body().pressSequentially(words);
        return this;
    }

    /** Types at the beginning of the body, key by key. */
    TypingScreen typeAtStart(String words) {
        body().press("Control+Home");
        body().pressSequentially(words);
        return this;
    }

    /** Puts the cursor behind the last word of a passage with a form of its own, and types. */
    TypingScreen typeInside(String passage, String words) {
        body().getByText(passage, new Locator.GetByTextOptions().setExact(true)).click();
        page.keyboard().press("End");
        page.keyboard().type(words);
        return this;
    }

    String bodyText() {
        return body().innerText();
    }

    Locator body() {
        return field("Write here");
    }

    /** Returns when the page says this about where the text is. */
    TypingScreen awaitKept(String words) {
        return awaitKept(new Locator.FilterOptions().setHasText(words));
    }

    TypingScreen awaitKept(Pattern words) {
        return awaitKept(new Locator.FilterOptions().setHasText(words));
    }

    private TypingScreen awaitKept(Locator.FilterOptions words) {
        page.locator("#kept").filter(words).waitFor();
        return this;
    }

    String kept() {
        return page.locator("#kept-words").innerText();
    }

    boolean isLoud() {
        return page.locator("#kept")
                .evaluate("at => getComputedStyle(at).backgroundColor")
                .equals(page.evaluate(
                        "() => { const at = document.createElement('i'); at.style.background = 'var(--asked)';"
                                + " document.body.append(at); const told = getComputedStyle(at).backgroundColor;"
                                + " at.remove(); return told; }"));
    }

    TypingScreen save() {
        button("Save revision").click();
        return this;
    }

    /** Saves and returns when that revision is there. */
    TypingScreen saveAs(int revision) {
        save();
        return awaitKept("Saved as revision " + revision);
    }

    /** Returns when unsaved text is offered back, whoever kept it, having taken it. */
    TypingScreen takeBack() {
        var banner = page.getByText("You have unsaved text.");
        var dialog = otherCopy();
        banner.or(dialog).first().waitFor();
        if (dialog.isVisible()) {
            button("Continue with it").click();
            banner.waitFor();
        }
        page.locator("html[data-editor=ready]").waitFor();
        return this;
    }

    /** The copy that only this browser has, compared with what stands in the editor. */
    Locator otherCopy() {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName("This browser kept a text of yours"));
    }

    /** What the server's copy has that was not saved. */
    Locator keptDifference() {
        button("Show what differs").click();
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Show what differs"));
    }

    /** The line about a text that was typed and never saved as an article. */
    Locator unsaved(String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Texts of yours that are not saved"))
                .locator(".news")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    /** What is said about a newer revision. */
    Locator newer() {
        return page.locator("main").getByRole(AriaRole.STATUS).and(page.locator(".news"));
    }

    /** Who else is here. */
    Locator around() {
        return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.STATUS);
    }

    Locator notice() {
        return page.locator(".notice");
    }

    Page page() {
        return page;
    }

    void press(String button) {
        button(button)
                .last() // a dialog has a cross of the same name
                .click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    Locator field(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
