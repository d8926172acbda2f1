package org.copydesk.site.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gist of an article")
class ExcerptTest {

    @Test
    void isItsStandfirst() {
        assertThat(Excerpt.of("The crossing opens.", "<p>The ferry</p>")).isEqualTo("The crossing opens.");
    }

    @Test
    void isHowItBeginsWhenItHasNoStandfirst() {
        assertThat(Excerpt.of("", "<p>The <em>ferry</em> &amp; the bell.</p><p>More.</p>"))
                .isEqualTo("The ferry & the bell. More.");
    }

    @Test
    void leavesHeadingsOutWhereThereIsMore() {
        assertThat(Excerpt.of(
                        "", "<p>The ferry.</p><h2 dir=\"ltr\">What the port says</h2><p>It waits.</p><hr /><h3>A</h3>"))
                .isEqualTo("The ferry. It waits.");
        assertThat(Excerpt.of("", "<h2>What the port says</h2>")).isEqualTo("What the port says");
    }

    @Test
    void endsBetweenWords() {
        assertThat(Excerpt.of("", "<p>" + "harbour ".repeat(100) + "</p>"))
                .endsWith("harbour\u2026")
                .hasSizeLessThanOrEqualTo(281);
    }

    @Test
    void endsSomewhereWhereThereAreNoWords() {
        assertThat(Excerpt.of("", "<p>" + "a".repeat(2_000) + "</p>"))
                .hasSize(281)
                .endsWith("a\u2026");
    }

    @Test
    void goesOnWithHowTheTextBeginsBelowItsStandfirst() {
        assertThat(Excerpt.opening("The crossing opens.", "<p>The ferry</p>")).isEqualTo("The ferry");
        assertThat(Excerpt.opening("", "<p>The ferry</p>")).isEmpty();
    }
}
