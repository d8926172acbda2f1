package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** One article: its text, what changed, what may be done with it. */
public final class ArticleScreen extends Screen {

    public ArticleScreen(Page page) {
        super(page);
    }

    public String state() {
        return page.locator(".bar .badge").innerText();
    }

    /** The buttons of the decision bar that can be pressed at once. */
    public List<String> moves() {
        return page.locator(".bar-moves > button").allInnerTexts().stream()
                .map(words -> words.lines().findFirst().orElse(""))
                .toList();
    }

    /** Why what one would look for is not there. */
    public List<String> reasons() {
        return page.locator(".bar-moves .reason").allInnerTexts();
    }

    public ArticleScreen approve() {
        return move("Approve");
    }

    /** Presses the button, whatever comes of it. */
    public void tryToApprove() {
        press("Approve");
    }

    /** Why something was not done. */
    public String refusal() {
        return page.locator("#notices .notice-wrong").first().innerText();
    }

    /** Where readers were shown another text before, with nothing that they need to know. */
    public ArticleScreen publish() {
        press("Publish now");
        page.getByRole(AriaRole.DIALOG).waitFor();
        if (kind("Nothing that readers need to know").count() > 0) choose("Nothing that readers need to know");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish now"))
                .click();
        return told();
    }

    /** What the page says of the time in which it can be taken back; empty when it cannot. */
    public String grace() {
        var bar = page.locator("#grace");
        return bar.count() == 0 ? "" : bar.innerText();
    }

    public ArticleScreen takeBack() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo ("))
                .click();
        page.locator("#grace").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return told();
    }

    /** Publishes a text in the place of another and tells readers what has changed. */
    public ArticleScreen correct(String kind, String words) {
        press("Publish now");
        page.getByRole(AriaRole.DIALOG).waitFor();
        choose(kind);
        page.getByRole(AriaRole.DIALOG)
                .getByLabel("In words that readers will see")
                .fill(words);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish now"))
                .click();
        return told();
    }

    private Locator kind(String words) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words));
    }

    private void choose(String words) {
        page.getByRole(AriaRole.DIALOG).getByText(words).click();
        PlaywrightAssertions.assertThat(kind(words)).isChecked();
    }

    public ArticleScreen revise() {
        return move("Start a revision");
    }

    public ArticleScreen requestChanges(String note) {
        press("Request changes");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("What has to change?").fill(note);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Request changes"))
                .click();
        return told();
    }

    public EditorScreen edit() {
        follow("Edit");
        waitForPage("/desk/edit");
        return new EditorScreen(page);
    }

    /** Looks at it one of the ways there are, such as "Since I last looked". */
    public ArticleScreen show(String way) {
        follow(way);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(way).setExact(true))
                .and(page.locator("[aria-current=page]"))
                .waitFor();
        return this;
    }

    /** The passages marked as new, without the words that only screen readers say. */
    public List<String> inserted() {
        return marked("ins");
    }

    public List<String> deleted() {
        return marked("del");
    }

    /** The text as it stands, paragraph by paragraph. */
    public List<String> paragraphs() {
        return region("The text").locator(".prose > *").allInnerTexts();
    }

    /** What the last reviewer asked for. */
    public String asked() {
        return page.locator(".card-asked").innerText();
    }

    private ArticleScreen move(String button) {
        press(button);
        return told();
    }

    private ArticleScreen told() {
        page.locator(".notice-done").waitFor();
        return this;
    }

    private List<String> marked(String element) {
        return region("What changed").locator(element).all().stream()
                .map(mark -> (String) mark.evaluate("mark => { const copy = mark.cloneNode(true);"
                        + " copy.querySelectorAll('.visually-hidden').forEach(words => words.remove());"
                        + " return copy.textContent.trim(); }"))
                .toList();
    }
}
