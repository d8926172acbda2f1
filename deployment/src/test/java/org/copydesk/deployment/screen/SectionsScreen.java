package org.copydesk.deployment.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The sections of the site while they are arranged, and as readers find them. */
public final class SectionsScreen extends Screen {

    public SectionsScreen(Page page) {
        super(page);
    }

    public SectionsScreen add(String subject) {
        int before = fields().count();
        page.getByLabel("Add a subject").fill(subject);
        press("Add");
        assertThat(fields()).hasCount(before + 1);
        return this;
    }

    /** By the keyboard alone. */
    public SectionsScreen moveUp(String subject) {
        button("Move “" + subject + "” up").focus();
        page.keyboard().press("Enter");
        return this;
    }

    public SectionsScreen remove(String subject) {
        int before = fields().count();
        press("Remove “" + subject + "”");
        assertThat(fields()).hasCount(before - 1);
        return this;
    }

    /** Waits for the answer, which is a notice or what is wrong. */
    public SectionsScreen show() {
        press("Show them to readers");
        page.locator(".notice").first().waitFor();
        return this;
    }

    /** The names as they stand in the form. */
    public Locator fields() {
        return page.locator(".sections-list input");
    }

    public Locator faults() {
        return page.locator(".flaw");
    }

    /** What the masthead of the site leads to, as a reader sees it. */
    public static List<String> onTheSite(Page reader) {
        reader.navigate("/");
        return reader.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
                .getByRole(AriaRole.LINK)
                .allInnerTexts();
    }
}
