package org.copydesk.deployment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticlesScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("In the list of all articles one")
class ArticlesPageIT {

    private static final int AT_ONCE = 30;
    private static final String WORD = ApiSteps.word();

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeAll
    static void moreThanAPage() {
        IntStream.range(0, AT_ONCE + 2).forEach(i -> ApiSteps.started("anna", WORD + " " + i));
    }

    @Test
    void turnsPagesAndComesBackToTheSameOne() {
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles?q=" + WORD));
        var first = list.titles();
        assertThat(first).hasSize(AT_ONCE).startsWith(WORD + " 31");

        assertThat(list.next().titles()).containsExactly(WORD + " 1", WORD + " 0");
        list.open(WORD + " 0").window().goBack();
        assertThat(list.titles()).containsExactly(WORD + " 1", WORD + " 0");
        assertThat(list.previous().titles()).isEqualTo(first);
    }

    @Test
    void readsFromTheOtherEnd() {
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles?q=" + WORD)).sortByChange();
        assertThat(list.titles()).startsWith(WORD + " 0", WORD + " 1");
        list.window().reload();
        assertThat(list.titles()).startsWith(WORD + " 0", WORD + " 1");
    }

    @Test
    void isSortedByEveryColumn() {
        var word = ApiSteps.word();
        ApiSteps.started("ben", word + " a draft");
        ApiSteps.in(State.IN_REVIEW, "anna", word + " in review");
        ApiSteps.in(State.PUBLISHED, "anna", word + " live");
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles?q=" + word));
        var live = word + " live";
        var review = word + " in review";
        var draft = word + " a draft";
        assertThat(list.sortBy("State").titles()).containsExactly(draft, review, live);
        assertThat(list.sortBy("State").titles()).containsExactly(live, review, draft);
        assertThat(list.sortBy("Author").titles()).containsExactly(live, review, draft);
        assertThat(list.sortBy("Author").titles()).containsExactly(draft, live, review);
        assertThat(list.sortBy("Published").titles()).first().isEqualTo(live);
        assertThat(list.sortBy("Title").titles()).containsExactly(draft, review, live);
        assertThat(list.order("Title")).isEqualTo("ascending");
        assertThat(list.order("State")).isNotEqualTo("ascending");
    }

    @Test
    void searchesTheTextsToo() {
        var word = ApiSteps.word();
        var body = ApiSteps.word();
        var text = ApiSteps.manuscript("The tide of " + word, "<p>A heron named " + body + " stood there.</p>");
        ApiSteps.expect(Caller.as("anna").post(ApiSteps.ARTICLES, text), 201);
        Patience.until(
                "the text is cut",
                () -> Caller.as("clara")
                        .get(ApiSteps.ARTICLES + "?texts=true&q=" + body)
                        .body()
                        .contains(word));
        var page = windows.as("clara", "/desk/articles?q=" + body);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search the texts too"))
                .click();
        assertThat(new ArticlesScreen(page).titles()).containsExactly("The tide of " + word);
        assertThat(page.locator(".excerpt").first().innerText()).contains("A heron named " + body);
    }

    @Test
    void findsAnAuthorByAPartOfTheName() {
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles?q=" + WORD)).byAuthor("ann");
        assertThat(list.window().url()).contains("author=anna", "q=" + WORD);
        assertThat(list.titles()).isNotEqualTo(List.of());
    }
}
