package org.copydesk.deployment.looks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.deployment.browser.Axe;

/** A way to look at a page, and what is wrong with the page then. */
enum Look {
    LIGHT(1440, ColorScheme.LIGHT) {
        @Override
        Stream<String> flaws(Page page, String part) {
            return violations(Axe.at(page).include(List.of(part)));
        }
    },
    /** Only colours change. */
    DARK(1440, ColorScheme.DARK) {
        @Override
        Stream<String> flaws(Page page, String part) {
            return violations(Axe.at(page).include(List.of(part)).withRules(List.of("color-contrast")));
        }
    },
    NARROW(360, ColorScheme.LIGHT) {
        @Override
        Stream<String> flaws(Page page, String part) {
            var fits = page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            return Boolean.TRUE.equals(fits) ? Stream.empty() : Stream.of("is wider than the window");
        }
    };

    private final int width;
    private final ColorScheme colours;

    Look(int width, ColorScheme colours) {
        this.width = width;
        this.colours = colours;
    }

    abstract Stream<String> flaws(Page page, String part);

    /**
     * What is wrong, each said with the look it is seen in.
     *
     * @param part the selector of what is looked at
     */
    final Stream<String> at(Page page, String part) {
        page.setViewportSize(width, 800);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        return flaws(page, part).map(flaw -> name() + ": " + flaw);
    }

    private static Stream<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()));
    }
}
