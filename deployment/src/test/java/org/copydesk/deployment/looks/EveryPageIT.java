package org.copydesk.deployment.looks;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("Every page")
class EveryPageIT {

    /** Closed without a word to the page, which may lead somewhere once people close it. */
    private static final String GONE =
            "dialog => { const copy = dialog.cloneNode(true); copy.open = false; dialog.replaceWith(copy); }";

    private static Stock stock;

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeAll
    static void articlesAreInEveryState() {
        stock = new Stock();
    }

    @ParameterizedTest(name = "that {0} sees")
    @EnumSource
    void hidesNothingFromAnybodyAndFitsIntoTheWindow(Viewer viewer) {
        var page = viewer.signsIn() ? windows.as(viewer.person(), "/desk") : windows.visit("/");
        var softly = new SoftAssertions();
        var dialogs = new HashSet<String>();
        var faults = new ArrayList<String>();
        page.onPageError(faults::add);
        for (var path : viewer.paths(stock)) {
            softly.assertThat(page.navigate(path).status()).as(path).isLessThan(500);
            softly.assertThat(Viewer.place(page.url())).isEqualTo(Viewer.place(path));
            softly.assertThat(flaws(page, "html")).as(path).isEmpty();
            softly.assertThat(faults).as("scripts of %s", path).isEmpty();
            faults.clear();
            lookAtDialogs(page, dialogs, softly);
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "that {0} sees")
    @EnumSource(mode = Mode.EXCLUDE, names = "VISITOR")
    void offersNoPlaceThatCannotBeGoneTo(Viewer viewer) {
        var page = windows.as(viewer.person(), "/desk");
        var softly = new SoftAssertions();
        for (var path : offered(page)) {
            var answer = page.navigate(path);
            softly.assertThat(answer.status()).as(path).isEqualTo(200);
            softly.assertThat(Viewer.place(page.url())).isEqualTo(Viewer.place(path));
        }
        softly.assertAll();
    }

    /** Where the head of the page and the menu of the person lead. */
    @SuppressWarnings("unchecked")
    private static List<String> offered(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('header a[href], .ui-menu a[href]')]"
                                + ".map(link => link.getAttribute('href')).filter(href => href.startsWith('/desk') && !href.includes('sign-out'))");
    }

    /** Names of constants, keys without words, identities and times as programs write them. */
    @ParameterizedTest(name = "that {0} sees")
    @EnumSource
    void speaksToPeopleAndNotLikeAProgramInGerman(Viewer viewer) {
        var page = windows.window("german", new NewContextOptions().setLocale("de-DE"));
        page.navigate(viewer.signsIn() ? "/desk" : "/");
        if (viewer.signsIn()) new SignInScreen(page).signIn(viewer.person(), viewer.person());
        var softly = new SoftAssertions();
        for (var path : viewer.paths(stock)) {
            page.navigate(path);
            softly.assertThat(Viewer.place(page.url())).isEqualTo(Viewer.place(path));
            softly.assertThat(RawWords.on(page)).as(path).isEmpty();
        }
        softly.assertAll();
    }

    /** Opens those that were not on a page before. */
    private static void lookAtDialogs(Page page, Set<String> known, SoftAssertions softly) {
        for (var dialog : page.locator("dialog").all()) {
            if (!known.add(dialog.getAttribute("id"))) continue;
            dialog.evaluate("dialog => dialog.open || dialog.showModal()");
            softly.assertThat(flaws(page, dialog))
                    .as("%s: %s", page.url(), dialog.getAttribute("id"))
                    .isEmpty();
            dialog.evaluate(GONE);
        }
        for (var dialog :
                page.locator(".ui-dialog:not(.ui-confirm-dialog), .ui-menu").all()) {
            if (!known.add(dialog.getAttribute("id"))) continue;
            dialog.evaluate("part => Object.values(PrimeFaces.widgets).find(widget => widget.id === part.id).show()");
            softly.assertThat(flaws(page, dialog))
                    .as("%s: %s", page.url(), dialog.getAttribute("id"))
                    .isEmpty();
            dialog.evaluate("part => Object.values(PrimeFaces.widgets).find(widget => widget.id === part.id).hide()");
        }
    }

    private static List<String> flaws(Page page, Locator dialog) {
        return flaws(page, "[id=\"%s\"]".formatted(dialog.getAttribute("id")));
    }

    private static List<String> flaws(Page page, String part) {
        return Stream.of(Look.values()).flatMap(look -> look.at(page, part)).toList();
    }
}
