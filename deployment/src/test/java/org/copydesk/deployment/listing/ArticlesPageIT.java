package org.copydesk.deployment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticlesScreen;
import org.copydesk.deployment.stack.ApiSteps;
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
    void findsAnAuthorByAPartOfTheName() {
        var list = new ArticlesScreen(windows.as("clara", "/desk/articles?q=" + WORD)).byAuthor("ann");
        assertThat(list.window().url()).contains("author=anna", "q=" + WORD);
        assertThat(list.titles()).isNotEqualTo(List.of());
    }
}
