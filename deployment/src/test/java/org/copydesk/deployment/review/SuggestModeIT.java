package org.copydesk.deployment.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.SuggestScreen;
import org.copydesk.deployment.screen.TalkScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("In suggest mode")
class SuggestModeIT {

    private static final String BODY =
            "<p>It is spring in the harbour.</p><p>The bell of the north quay rings again.</p>";

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The ferry " + ApiSteps.word();

    @Test
    void whatIsTypedBecomesSuggestionsThatTheAuthorAccepts() {
        long article = article();
        var clara = suggesting("clara", article);
        clara.replace("bell", "gong").replace(" again", "").italic("harbour");
        assertThat(clara.changes()).hasCount(3);
        assertThat(clara.inPlace()).hasCount(3);
        assertThat(clara.change("gong").locator("del")).hasText("bell");
        clara.why("gong", "It was one");
        assertThat(bodyOf(article)).isEqualTo(BODY);
        var told = clara.done();
        assertThat(told.window().locator(".notice-done")).containsText("3 suggestions are made");

        var anna = new TalkScreen(windows.as("anna", "/desk/article?id=" + article));
        assertThat(anna.card("It was one")).containsText("gong");
        anna.together("Accept these 3…");
        assertThat(anna.window().locator(".notice-done")).containsText("3 suggestions are in the text");
        assertThat(bodyOf(article))
                .isEqualTo("<p>It is spring in the <em>harbour</em>.</p><p>The gong of the north quay rings.</p>");
    }

    @Test
    void onesLastModeIsWhereOneComesBackTo() {
        long article = article();
        var page = windows.as("clara", "/desk");
        var faults = new ArrayList<String>();
        page.onPageError(faults::add);
        var clara = suggesting("clara", article);
        clara.replace("bell", "gong");
        assertThat(clara.change("gong")).isVisible();

        page.navigate("/desk");
        var unsent =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Suggestions you have not sent"));
        unsent.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .click();
        assertThat(new SuggestScreen(page).text()).contains("gong");

        page.navigate("/desk/edit?id=" + article);
        assertThat(page).hasURL(Pattern.compile(".*/desk/suggest\\?id=" + article));
        clara.mode("Edit");
        page.navigate("/desk/edit?id=" + article);
        assertThat(page).hasURL(Pattern.compile(".*/desk/edit\\?id=" + article));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on suggesting")))
                .isVisible();
        assertThat(faults).isEmpty();
    }

    @Test
    void whatFitsNoMoreIsPutInByHandAndSettledWhenItIsSaved() {
        long article = article();
        ApiSteps.expect(suggest("emil", article, "rings again", "sounds today"), 201);
        var other = BODY.replace("rings again", "is silent");
        ApiSteps.expect(ApiSteps.save("anna", article, 2, ApiSteps.manuscript(title, other)), 200);

        var anna = new TalkScreen(windows.as("anna", "/desk/article?id=" + article));
        var editor = anna.putInByHand("sounds today");
        assertThat(editor.byHand()).containsText("rings again");
        editor.insertByHand().save();
        assertThat(editor.byHand()).containsText("Put in by hand by Anna Berg");

        assertThat(bodyOf(article)).contains("sounds today");
        assertThat(open(article)).isZero();
        var card = new TalkScreen(windows.as("anna", "/desk/article?id=" + article))
                .filter("Done")
                .card("sounds today");
        assertThat(card).containsText("Put in by hand by Anna Berg");
    }

    @Test
    void nothingTypedIsLostWhenTheTabDies() {
        long article = article();
        var clara = suggesting("clara", article);
        clara.window().context().setOffline(true);
        clara.replace("bell", "gong");
        assertThat(clara.window().locator("#kept")).hasText(Pattern.compile("Kept in this browser.*"));
        var browser = clara.window().context();
        var address = clara.window().url();
        clara.window().close();
        browser.setOffline(false);

        var page = browser.newPage();
        page.navigate(address);
        var again = new SuggestScreen(page);
        assertThat(again.changes()).hasCount(1);
        assertThat(again.text()).contains("The gong of");
    }

    @Test
    void aChangeIsTakenBackAndOnesOwnSuggestionsGoOn() {
        long article = article();
        var clara = suggesting("clara", article);
        clara.replace("bell", "gong").replace("spring", "autumn").title(title + " sails");
        assertThat(clara.changes()).hasCount(3);
        clara.takeBack("autumn");
        assertThat(clara.changes()).hasCount(2);
        assertThat(clara.text()).contains("It is spring");
        clara.done();

        var again = suggesting("clara", article);
        assertThat(again.text()).contains("gong");
        assertThat(again.change("gong")).containsText("suggested already");
        again.replace("gong", "drum");
        assertThat(again.change("drum")).not().containsText("suggested already");
        again.done();
        assertThat(open(article)).isEqualTo(2);
    }

    @Test
    void whatOthersSuggestIsAcceptedAndOnesOwnCopyGoesOn() {
        long article = article();
        ApiSteps.expect(suggest("emil", article, "spring", "summer"), 201);
        var clara = suggesting("clara", article);
        clara.replace("bell", "gong");
        assertThat(clara.changes()).hasCount(1);
        clara.accept("Emil Krantz");
        assertThat(clara.window().locator(".notice-done")).containsText("The suggestion is in the text");
        assertThat(clara.changes()).hasCount(1);
        assertThat(clara.text()).contains("summer").contains("gong");
        assertThat(bodyOf(article)).contains("summer").contains("bell");
    }

    @Test
    void everythingCanBeReadByEverybody() {
        long article = article();
        ApiSteps.expect(suggest("emil", article, "spring", "summer"), 201);
        var clara = suggesting("clara", article);
        clara.replace("bell", "gong");
        assertThat(clara.inPlace()).hasCount(2);
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            clara.window().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(Axe.at(clara.window()).analyze().getViolations())
                    .as("%s", colours)
                    .isEmpty();
        }
    }

    private long article() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        ApiSteps.expect(ApiSteps.save("anna", article, 1, ApiSteps.manuscript(title, BODY)), 200);
        return article;
    }

    private SuggestScreen suggesting(String person, long article) {
        return new SuggestScreen(windows.as(person, "/desk/suggest?id=" + article));
    }

    private static HttpResponse<String> suggest(String person, long article, String exact, String words) {
        return Caller.as(person)
                .post(
                        ApiSteps.ARTICLES + "/" + article + "/suggestions",
                        "{\"exact\":\"%s\",\"revision\":2,\"replacement\":\"%s\"}".formatted(exact, words));
    }

    private static String bodyOf(long article) {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article))
                .get("body")
                .asText();
    }

    private static long open(long article) {
        int open = 0;
        for (var one : ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article + "/suggestions"))
                .get("items")) if (one.get("state").asText().equals("OPEN")) open++;
        return open;
    }
}
