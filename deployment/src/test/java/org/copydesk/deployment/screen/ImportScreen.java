package org.copydesk.deployment.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The page that takes files in. */
public final class ImportScreen extends Screen {

    public ImportScreen(Page page) {
        super(page);
    }

    /** Chooses a file and waits for the report on it. */
    public ImportScreen bring(Path file) {
        page.waitForFileChooser(() -> page.getByText("Choose files").click()).setFiles(file);
        row(file).waitFor();
        return this;
    }

    /** What the report says of the file, in one line. */
    public String report(Path file) {
        return row(file).innerText().replaceAll("\\s+", " ");
    }

    public ArticleScreen open(Path file) {
        row(file).getByRole(AriaRole.LINK).click();
        waitForPage("/desk/article");
        return new ArticleScreen(page);
    }

    private Locator row(Path file) {
        return page.locator("#report")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHasText(file.getFileName().toString()));
    }
}
