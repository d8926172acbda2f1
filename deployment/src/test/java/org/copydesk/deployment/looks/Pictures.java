package org.copydesk.deployment.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.samples.Samples;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes the pictures of the README anew from the samples. Asked for by {@code ./copydesk pictures}, not by every test run. */
@DisplayName("The pictures of the README show")
class Pictures {

    private static final Path FOLDER = Path.of("../docs/pictures");

    @RegisterExtension
    final Windows windows = new Windows();

    @ParameterizedTest(name = "the product in {0}")
    @EnumSource(names = {"LIGHT", "DARK"})
    void theProductByItsSamples(ColorScheme scheme) throws IOException {
        new Samples(ProductStack.running()).load();
        var options = new NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme);
        var page = windows.window(scheme.name(), options);

        page.navigate("/desk");
        new SignInScreen(page).signIn("clara", "clara");
        take(page, "worklist", scheme);
        page.getByText("The man who lights Rope Walk").first().click();
        take(page, "review", scheme);
        page.navigate("/");
        page.locator("h2 a").first().click();
        take(page, "article", scheme);
    }

    private static void take(Page page, String name, ColorScheme scheme) {
        page.waitForLoadState();
        var file = FOLDER.resolve(name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
    }
}
