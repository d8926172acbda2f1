package org.copydesk.deployment.editing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Typed and not saved, a text")
class KeepingIT {

    private static final String WORDS = " A heron stood on the lock gate.";

    @RegisterExtension
    final Windows windows = new Windows();

    private final long article = ApiSteps.started("anna", "The bell " + ApiSteps.word());

    @Test
    void isKeptOnTheServerWithinSeconds() {
        editor().typeAtEnd(WORDS).awaitKept("s ago");
        assertThat(autosaved()).contains(WORDS.strip());
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void isKeptFromTheFirstLetterWhileTheScriptsAreOnTheirWay() {
        var page = windows.as("anna", "/desk");
        var script = new AtomicReference<Route>();
        page.route("**/editor/page.js*", script::set);
        page.navigate("/desk/edit", new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#title:focus").waitFor();
        page.keyboard().type("A heron at the lock");
        page.waitForCondition(() -> script.get() != null);
        script.get().resume();
        new TypingScreen(page).awaitKept("ago");
        page.unroute("**/editor/page.js*");
        page.reload();
        assertThat(new TypingScreen(page).takeBack().field("Title")).hasValue("A heron at the lock");
    }

    @Test
    void isThereAgainAfterTheTabWasClosedAtOnce() {
        var editor = editor().typeAtEnd(WORDS);
        var next = editor.page().context().newPage();
        editor.page().close();

        next.navigate(TypingScreen.at(article));
        var again = new TypingScreen(next).takeBack();
        assertThat(again.body()).containsText(WORDS.strip());
        assertThat(again.keptDifference()).containsText(WORDS.strip());
    }

    @Test
    void isThereOnAPageThatWasAskedForBeforeTheServerHadIt() {
        var page = editor().page();
        page.route("**/desk/edit?id=*", route -> {
            var early = route.fetch();
            Patience.until("the server has what was typed", () -> autosaved().contains("heron"));
            route.fulfill(new Route.FulfillOptions().setResponse(early));
        });
        new TypingScreen(page).typeAtEnd(" A heron.").page().reload();
        assertThat(new TypingScreen(page).takeBack().body()).containsText("heron");
    }

    @Test
    void isGoneWhenItWasThrownAwayAfterTheServerHadIt() {
        var editor = editor().typeAtEnd(WORDS).awaitKept("ago");
        editor.page().reload();
        var again = new TypingScreen(editor.page()).takeBack();
        again.press("Discard");
        assertThat(again.body()).not().containsText("heron");
        var last = new TypingScreen(editor.page());
        assertThat(last.body()).containsText("north quay");
        assertThat(last.otherCopy()).isHidden();
    }

    @Test
    void isKeptInTheBrowserWhileTheNetworkIsGoneAndOnTheServerOnceItIsBack() {
        var editor = editor();
        editor.page().context().setOffline(true);
        editor.typeAtEnd(WORDS).awaitKept("Kept in this browser").typeAtEnd(" It did not move.");
        assertThat(autosaved()).doesNotContain("heron");

        editor.page().context().setOffline(false);
        Patience.until(
                "the server has what was typed offline", () -> autosaved().contains("It did not move."));
        editor.awaitKept("ago");
        editor.saveAs(2);
        assertThat(body()).contains("heron", "It did not move.");
    }

    @Test
    void saysInTheBarWhyTheServerDoesNotTakeIt() {
        var editor = editor();
        for (var answer : Map.of(429, "Too much at once.", 422, "The server does not take this text.")
                .entrySet()) {
            editor.page()
                    .route(
                            "**/autosave",
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(answer.getKey())));
            editor.typeAtEnd(WORDS).awaitKept(answer.getValue());
            editor.page().unroute("**/autosave");
        }
        editor.typeAtEnd(" It did not move.").awaitKept("ago");
        assertThat(autosaved()).contains("It did not move.");
    }

    @Test
    void isKeptInTheBrowserWhenTheRevisionCouldNotBeSaved() {
        var editor = editor().typeAtEnd(WORDS);
        editor.page().context().setOffline(true);
        editor.body().press("Control+s");
        editor.awaitKept("Nothing was saved. Kept in this browser");
        editor.page().context().setOffline(false);
        editor.saveAs(2);
        assertThat(body()).contains("heron");
    }

    @Test
    void isSaidLoudlyNotToBeKeptWhenNobodyTakesIt() {
        var page = windows.window("anna", new NewContextOptions());
        page.addInitScript(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        page.navigate(TypingScreen.at(article));
        new SignInScreen(page).signIn("anna", "anna");
        var editor = new TypingScreen(page);
        page.context().setOffline(true);
        editor.typeAtEnd(WORDS).awaitKept("Not kept");
        assertThat(editor.isLoud()).isTrue();
        page.context().setOffline(false);
        Patience.until("the server has it", () -> autosaved().contains("heron"));
    }

    @Test
    void isNotEatenWhenTheSessionEndedBeforeItWasSaved() {
        var editor = editor();
        signOutElsewhere(editor.page());
        editor.typeAtEnd(WORDS).save().awaitKept("Signed out. Kept in this browser");
        assertThat(revision()).isEqualTo(1);

        editor.page().reload();
        new SignInScreen(editor.page()).signIn("anna", "anna");
        var again = new TypingScreen(editor.page());
        assertThat(again.otherCopy()).containsText(WORDS.strip());
        assertThat(again.otherCopy().locator("ins").first()).containsText("heron");
        again.takeBack().saveAs(2);
        assertThat(body()).contains("heron");
    }

    @Test
    void isOfferedToNobodyElseWhoSignsInAtTheSameBrowser() {
        var editor = editor().typeAtEnd(WORDS);
        signOutElsewhere(editor.page());
        editor.save().awaitKept("Signed out");
        editor.page().reload();
        new SignInScreen(editor.page()).signIn("clara", "clara");
        var claras = new TypingScreen(editor.page());
        assertThat(claras.body()).not().containsText("heron");
        assertThat(claras.otherCopy()).isHidden();
    }

    @Test
    void isThereTheNextDayInABrowserThatWasStartedAgain() {
        var editor = editor();
        editor.page().context().setOffline(true);
        editor.typeAtEnd(WORDS).awaitKept("Kept in this browser");
        var disk = editor.page().context().storageState();

        var tomorrow = windows.window("tomorrow", new NewContextOptions().setStorageState(withoutSession(disk)));
        tomorrow.navigate(TypingScreen.at(article));
        new SignInScreen(tomorrow).signIn("anna", "anna");
        var again = new TypingScreen(tomorrow);
        assertThat(again.otherCopy().locator("ins").first()).containsText("heron");
        again.takeBack().saveAs(2);
        assertThat(body()).contains("heron");
    }

    @Test
    void isThereAgainAfterTheTabCrashed() {
        var editor = editor();
        var context = editor.page().context();
        context.setOffline(true);
        editor.typeAtEnd(WORDS).awaitKept("Kept in this browser");
        context.setOffline(false);
        var next = context.newPage();
        assertThatThrownBy(() -> editor.page().navigate("chrome://crash")).hasMessageContaining("crash");

        next.navigate(TypingScreen.at(article));
        var again = new TypingScreen(next).takeBack();
        assertThat(again.body()).containsText("heron");
    }

    @Test
    void isThrownAwayWhenThePersonSaysSo() {
        var editor = editor();
        editor.page().context().setOffline(true);
        editor.typeAtEnd(WORDS).awaitKept("Kept in this browser");
        var disk = editor.page().context().storageState();
        var later = windows.window("later", new NewContextOptions().setStorageState(disk));
        later.navigate(TypingScreen.at(article));
        var again = new TypingScreen(later);
        assertThat(again.otherCopy()).isVisible();
        again.press("Discard");
        assertThat(again.otherCopy()).isHidden();
        later.reload();
        assertThat(new TypingScreen(later).otherCopy()).isHidden();
    }

    @Test
    void isKeptApartFromAnotherTextThatIsNotBegunEither() {
        var word = ApiSteps.word();
        var one = new TypingScreen(windows.as("anna", "/desk/edit"))
                .title("In one window " + word)
                .typeAtEnd("One.")
                .awaitKept("Kept");
        var page = one.page().context().newPage();
        page.navigate("/desk/edit");
        new TypingScreen(page).title("In the other " + word).typeAtEnd("Two.").saveAs(1);
        one.page().close();

        page.navigate("/desk/edit");
        var unsaved = new TypingScreen(page).unsaved("In one window " + word);
        unsaved.getByRole(AriaRole.LINK).click();
        page.waitForURL("**/desk/edit?id=*");
        assertThat(new TypingScreen(page).body()).containsText("One.");
    }

    @Test
    void goesOnInTheTextThatTheServerHasOfAWindowThatWasClosedAtOnce() {
        var word = ApiSteps.word();
        var page = windows.as("anna", "/desk");
        page.addInitScript( // the server has it, and the window never hears so
                "const ask = window.fetch; window.fetch = (address, options) => String(address).endsWith('/autosaves')"
                        + " && options?.method === 'POST' ? (ask(address, options), new Promise(() => {})) : ask(address, options);");
        page.navigate("/desk/edit");
        var editor = new TypingScreen(page).title(word);
        page.waitForCondition(
                () -> Caller.as("anna").get("/api/v1/autosaves").body().contains(word));
        editor.typeAtEnd("More than the server has.");
        var next = page.context().newPage();
        page.close();

        next.navigate("/desk");
        next.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(word)).click();
        next.waitForURL("**/desk/edit?id=*");
        var again = new TypingScreen(next);
        again.otherCopy().waitFor();
        again.press("Continue with it");
        next.waitForLoadState();
        assertThat(again.body()).containsText("More than the server has.");
        assertThat(Caller.as("anna").get("/api/v1/autosaves").body()).containsOnlyOnce(word);
    }

    private TypingScreen editor() {
        return new TypingScreen(windows.as("anna", TypingScreen.at(article)));
    }

    /** The session ends in another tab, at Keycloak too, as it does by itself after a while. */
    private static void signOutElsewhere(Page page) {
        var other = page.context().newPage();
        Windows.signOut(other);
        other.close();
    }

    private static String withoutSession(String state) {
        return state.replaceFirst("\"cookies\":\\[.*?],\"origins\"", "\"cookies\":[],\"origins\"");
    }

    private String autosaved() {
        return Caller.as("anna")
                .get(ApiSteps.ARTICLES + "/" + article + "/autosave")
                .body();
    }

    private String body() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }

    private int revision() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("revision")
                .asInt();
    }
}
