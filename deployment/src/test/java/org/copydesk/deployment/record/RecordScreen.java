package org.copydesk.deployment.record;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of the record, as an admin uses it. */
final class RecordScreen {

    private final Page page;

    RecordScreen(Page page) {
        this.page = page;
    }

    /** Returns when the outcome is there: on the page that follows, not the one of a check before. */
    RecordScreen verify() {
        page.evaluate("() => { window.wasThereBefore = true; }");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verify the record"))
                .click();
        page.waitForFunction("() => !window.wasThereBefore");
        outcome().waitFor();
        return this;
    }

    String outcomeWords() {
        return outcome().innerText();
    }

    String forAuditors() {
        outcome().getByText("For auditors").click();
        return outcomeWords();
    }

    /** The newest checkpoint as a file. */
    Download exportCheckpoint() {
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export checkpoint"))
                        .first()
                        .click());
    }

    String journal() {
        return page.locator("#lines").innerText();
    }

    String newestDeed() {
        return page.locator("#deeds").getByRole(AriaRole.ROW).nth(1).innerText().replaceAll("\\s+", " ");
    }

    private Locator outcome() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("No tampering found"));
    }
}
