package org.copydesk.deployment.job;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody presses what stands on a page: by the pointer, or by keys alone. */
enum Hand {
    POINTER {
        @Override
        void press(Page page, Locator target) {
            target.click();
        }

        @Override
        void enter(Page page, Locator field) {
            field.click();
        }
    },
    KEYS {
        @Override
        void press(Page page, Locator target) {
            reach(page, target);
            page.keyboard().press("Enter");
        }

        @Override
        void enter(Page page, Locator field) {
            reach(page, field);
        }
    };

    private static final int STEPS = 600;

    /** A click, or the Tab key as far as it and Enter. */
    abstract void press(Page page, Locator target);

    /** Goes to a field where something is typed. */
    abstract void enter(Page page, Locator field);

    private static void reach(Page page, Locator target) {
        target.waitFor();
        for (int step = 0; step < STEPS; step++) {
            if ((boolean) target.evaluate("here => here === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key never comes to " + target);
    }
}
