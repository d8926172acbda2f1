package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The editor, where everything is typed on the keyboard and the pointer only presses buttons. */
public final class EditorScreen extends Screen {

    public EditorScreen(Page page) {
        super(page);
        text().waitFor();
    }

    public EditorScreen title(String title) {
        box("Title").fill(title);
        return this;
    }

    public EditorScreen standfirst(String standfirst) {
        box("Standfirst: what it is about, in a sentence").fill(standfirst);
        return this;
    }

    /** Goes to the end of the text and begins a paragraph there. */
    public EditorScreen paragraph(String words) {
        text().press("Control+End");
        type("Enter", words);
        return this;
    }

    public EditorScreen heading(String words) {
        return block("Heading", words);
    }

    public EditorScreen quote(String words) {
        return block("Quote", words);
    }

    public EditorScreen list(String first, String second) {
        paragraph(first);
        tool("List");
        type("Enter", second);
        text().press("Enter");
        tool("List");
        return this;
    }

    /** Goes on in the same paragraph, in italics. */
    public EditorScreen emphasised(String words) {
        tool("Italic");
        page.keyboard().type(words);
        tool("Italic");
        return this;
    }

    /** Goes on in the same paragraph with a word that leads somewhere. */
    public EditorScreen link(String word, String address) {
        page.keyboard().type(" " + word);
        page.keyboard().press("Control+Shift+ArrowLeft");
        tool("Link");
        page.keyboard().type(address);
        page.keyboard().press("Enter");
        text().press("Control+End");
        return this;
    }

    /** Puts words in the place of others, wherever they are first found. */
    public EditorScreen replace(String old, String words) {
        page.evaluate(
                "old => { const text = document.querySelector('.ql-editor'); text.focus();"
                        + " getSelection().setPosition(text, 0); window.find(old); }",
                old);
        page.keyboard().type(words);
        return this;
    }

    public EditorScreen subject(String subject) {
        var field = page.getByLabel("Add a subject");
        field.fill(subject);
        field.press("Enter");
        return this;
    }

    /** Names somebody after those who are named already. */
    public EditorScreen credit(String name, String title, String about) {
        press("Add a name");
        var card = page.locator(".credit-card").last();
        card.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        card.getByLabel("Title, such as Reporter").fill(title);
        card.getByLabel("About the person").fill(about);
        return this;
    }

    /** Saves a revision; what the bar says then is {@link #told}. */
    public EditorScreen save() {
        press("Save revision");
        page.locator(".kept-saved").waitFor();
        return this;
    }

    /** The suggestion beside the text that is put in by hand. */
    public Locator byHand() {
        return region("Put in by hand");
    }

    /** Its words come where the cursor is. */
    public EditorScreen insertByHand() {
        byHand().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insert at the cursor"))
                .click();
        return this;
    }

    public String told() {
        return page.locator("#kept").innerText();
    }

    /** What the last reviewer asked for, above the text. */
    public String asked() {
        return region("What was asked for").innerText();
    }

    public ArticleScreen submit() {
        return submit("Submit for review");
    }

    public ArticleScreen submitAgain() {
        return submit("Submit again");
    }

    private ArticleScreen submit(String button) {
        press(button);
        waitForPage("/desk/article");
        return new ArticleScreen(page);
    }

    private EditorScreen block(String tool, String words) {
        paragraph(words);
        tool(tool);
        text().press("Enter");
        tool(tool);
        page.keyboard().press("Backspace");
        return this;
    }

    private void type(String key, String words) {
        page.keyboard().press(key);
        page.keyboard().type(words);
    }

    private void tool(String name) {
        page.getByRole(AriaRole.TOOLBAR)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator text() {
        return box("Write here");
    }

    private Locator box(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
