package org.copydesk.deployment.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Types into each form that is found on a page, lets the server forget the page, and sends the form: the same page opens anew,
 * says so, and shows every word that was typed.
 */
@DisplayName("What was typed into a form of a page that the server no longer remembers")
class ForgottenFormsIT {

    /** Texts and remarks are kept by the browser itself, what somebody looks for is in the address. */
    private static final Set<String> KEPT_OTHERWISE =
            Set.of("editor", "comment", "suggest", "find", "filters", "narrowing", "sift");

    private static final String TYPED =
            "form => [...form.elements].filter(field => field.name && field.checkVisibility()"
                    + " && !field.readOnly && !field.disabled"
                    + " && field.matches('textarea, input[type=text], input[type=email], input:not([type]), input[type=url]')"
                    + " && !field.matches('.ui-autocomplete-input, .ui-spinner-input, .ui-inputnumber-input')).map(field => field.name)";
    private static final String FORGET =
            "document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(state => state.value = '1:1')";
    private static final String THERE =
            "word => [...document.querySelectorAll('input, textarea')].some(field => field.value === word)"
                    + " || document.querySelector('.notice-typed')?.textContent.includes(word) === true";
    private static final String SHOW =
            "part => Object.values(PrimeFaces.widgets).find(widget => widget.id === part.id)?.show()";

    /** Where a form goes nowhere without one. */
    private static final String TIME = "2031-05-04T10:00";

    /** These at least are on the pages that are looked at. */
    private static final List<String> KNOWN = List.of(
            "bundling",
            "desk",
            "feeding",
            "guest_form",
            "invitation",
            "keeping",
            "making",
            "name",
            "planning",
            "webhooks");

    private static final Set<String> tried = new TreeSet<>();
    private static Stock stock;

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeAll
    static void articlesAreInEveryState() {
        stock = new Stock();
    }

    @AfterAll
    static void manyFormsWereTried() {
        assertThat(tried).containsAll(KNOWN);
    }

    @ParameterizedTest(name = "by {0} is there again")
    @EnumSource(mode = Mode.EXCLUDE, names = "VISITOR")
    void isThereAgain(Viewer viewer) {
        var page = windows.as(viewer.person(), "/desk");
        var softly = new SoftAssertions();
        for (var path : viewer.paths(stock)) {
            page.navigate(path);
            for (var id : forms(page))
                if (tried.add(id))
                    softly.assertThat(lost(page, path, id))
                            .as("%s, %s", path, id)
                            .isEmpty();
        }
        softly.assertAll();
    }

    /** What of the words that were typed into the form is not there any more. */
    private static List<String> lost(Page page, String path, String id) {
        page.navigate(path);
        var form = shown(page, id);
        var words = new ArrayList<String>();
        for (var name : names(form)) {
            var word = (name.contains("mail") ? "typed%d@quay.example" : "typed word %d").formatted(words.size());
            form.locator("[name='" + name + "']").fill(word);
            words.add(word);
        }
        for (var time : form.locator("input[type='datetime-local'][required]").all()) {
            time.fill(TIME);
            words.add(TIME);
        }
        page.evaluate(FORGET);
        form.locator(".button-primary, .ui-button[type=submit], input[type=submit]")
                .last()
                .click();
        try {
            page.getByText("it was opened anew").first().waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        } catch (TimeoutError nothing) {
            return List.of("the page was not opened anew");
        }
        words.removeIf(word -> isThere(page, word));
        return words;
    }

    private static boolean isThere(Page page, String word) {
        try {
            page.waitForFunction(THERE, word, new Page.WaitForFunctionOptions().setTimeout(5_000));
            return true;
        } catch (TimeoutError lost) {
            return false;
        }
    }

    private static List<String> forms(Page page) {
        var found = new ArrayList<String>();
        for (var form :
                page.locator("form:has(input[name='jakarta.faces.ViewState'])").all()) {
            var id = form.getAttribute("id");
            if (id == null || KEPT_OTHERWISE.contains(id)) continue;
            if (!names(shown(page, id)).isEmpty()) found.add(id);
            page.locator("body")
                    .evaluate(
                            "() => Object.values(PrimeFaces.widgets).forEach(part => part.cfg?.modal && part.hide?.())");
        }
        return found;
    }

    private static Locator shown(Page page, String id) {
        var form = page.locator("form[id='" + id + "']");
        var dialog = page.locator(".ui-dialog").filter(new Locator.FilterOptions().setHas(form));
        if (dialog.count() == 1 && !form.isVisible()) dialog.evaluate(SHOW);
        return form;
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Locator form) {
        return (List<String>) form.evaluate(TYPED);
    }
}
