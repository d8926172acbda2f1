package org.copydesk.deployment.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.stream.Stream;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Buttons of components ask the server without leaving the page, so what it does not answer has to be said by the page. */
@DisplayName("A press that the server does not answer")
class UnansweredIT {

    private static final String WORDS = "It sounds at noon.";

    @RegisterExtension
    final Windows windows = new Windows();

    private enum How {
        LOST("No answer came from the server"),
        AWAY(503, "No answer came from the server"),
        BUSY(429, "Too much at once"),
        FAULT(500, "Something went wrong on our side");

        private final int status;
        private final String told;

        How(String told) {
            this(0, told);
        }

        How(int status, String told) {
            this.status = status;
            this.told = told;
        }

        void meet(Route route) {
            if (!route.request().method().equals("POST")) route.fallback();
            else if (status == 0) route.abort();
            else route.fulfill(new FulfillOptions().setStatus(status).setBody("no"));
        }
    }

    private enum Where {
        A_REMARK {
            @Override
            Locator prepare(Page page) {
                page.navigate("/desk/article?id=" + ApiSteps.started("anna", "The bell " + ApiSteps.word()));
                button(page, "Comment").first().click();
                var words = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What about it?"));
                words.fill(WORDS);
                return page.locator("#comment").getByRole(AriaRole.BUTTON, named("Comment"));
            }

            @Override
            void assertDone(Page page, Locator button) {
                assertThat(page.locator("#cards")).containsText(WORDS);
            }
        },
        A_CLAIM {
            @Override
            Locator prepare(Page page) {
                page.navigate("/desk/article?id=" + ApiSteps.started("anna", "The bell " + ApiSteps.word()));
                return button(page, "Claim");
            }

            @Override
            void assertDone(Page page, Locator button) {
                assertThat(button).hasCount(0);
            }
        };

        /** What is to be pressed, with everything around it filled in. */
        abstract Locator prepare(Page page);

        abstract void assertDone(Page page, Locator button);

        private static Locator button(Page page, String name) {
            return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        }

        private static Locator.GetByRoleOptions named(String name) {
            return new Locator.GetByRoleOptions().setName(name);
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Where.values())
                .flatMap(where -> Arrays.stream(How.values()).map(how -> Arguments.of(where, how)));
    }

    @ParameterizedTest(name = "{0}, {1}, is said so and can be pressed again")
    @MethodSource("everywhere")
    void isSaidSoAndCanBePressedAgain(Where where, How how) {
        var page = windows.as("anna", "/desk");
        var button = where.prepare(page);
        page.route("**/desk/article*", how::meet);
        button.click();
        assertThat(page.locator("#notices")).containsText(how.told);

        page.unroute("**/desk/article*");
        assertThat(button).isEnabled();
        button.click();
        assertThat(page.locator("#notices")).not().containsText(how.told);
        where.assertDone(page, button);
    }
}
