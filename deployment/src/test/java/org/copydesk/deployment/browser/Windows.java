package org.copydesk.deployment.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser windows of one test, one for each person in it, all closed behind it. When the test fails, a picture of
 * each window and its trace stay in {@code target/reports}.
 */
public final class Windows implements BeforeEachCallback, AfterEachCallback {

    private static final Path REPORTS = Path.of("target/reports");

    private final Map<String, Page> open = new LinkedHashMap<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, nothing -> new Chromium(), Chromium.class);
    }

    /** A visitor's window at a path of the product. */
    public Page visit(String path) {
        var page = window("visitor", new NewContextOptions());
        page.navigate(path);
        return page;
    }

    /**
     * The window of one of the demo people, signed in, at a path of the product. Whoever has signed in for a test before is so
     * still, unless they signed out or the server was begun anew; that they can is the subject of tests of its own.
     */
    public Page as(String person, String path) {
        boolean isNew = !open.containsKey(person);
        var page = window(person, new NewContextOptions());
        if (isNew) page.context().addCookies(chromium.session(person));
        page.navigate(path);
        if (isNew) {
            var asked = new SignInScreen(page);
            if (asked.isAsking()) asked.signIn(person, person);
            chromium.remember(person, page.context().cookies());
        }
        return page;
    }

    /** Whoever is signed in at this window leaves by the menu, in every window of the same browser. */
    public static void signOut(Page page) {
        page.navigate("/desk");
        page.locator("details.menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(address -> !address.contains("/desk"));
    }

    /** A window under a name of the test's choosing, with its own size, language or colours. */
    public Page window(String name, NewContextOptions options) {
        return open.computeIfAbsent(name, missing -> {
            var context = chromium.browser()
                    .newContext(options.setBaseURL(ProductStack.at("").toString()));
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
            return context.newPage();
        });
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach((name, page) -> {
            if (test.getExecutionException().isPresent()) keep(page, fileName(test) + "-" + name);
            page.context().close();
        });
        open.clear();
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(REPORTS.resolve(name + ".png")));
        BrowserContext context = page.context();
        context.tracing().stop(new Tracing.StopOptions().setPath(REPORTS.resolve(name + "-trace.zip")));
    }

    private static String fileName(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
    }
}
