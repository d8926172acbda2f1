package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.REVISE;

import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Comparing")
class ComparingTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = publishedWithThreeMore();

    @ParameterizedTest(name = "from {0} to {1} compares {2} with {3}")
    @CsvSource({
        "1, 3, 1, 3",
        "first, head, 1, 4",
        "live, head, 1, 4",
        "seen, head, 3, 4",
        "previous, head, 3, 4",
        "submitted, head, 1, 4",
        "head, first, 4, 1"
    })
    void understandsNumbersAndNames(String from, String to, int first, int second) {
        var compared = between(CLARA, from, to);
        assertThat(compared.from()).isEqualTo(first);
        assertThat(compared.to()).isEqualTo(second);
    }

    @Test
    void worksOutOnceWhatSeveralLookAt() {
        var first = between(CLARA, "1", "4").comparison();
        assertThat(between(ANNA, "first", "head").comparison()).isSameAs(first);
        assertThat(between(CLARA, "4", "1").comparison()).isNotEqualTo(first);
    }

    @Test
    void beginsAtTheFirstRevisionForThoseWhoNeverLooked() {
        assertThat(between(ANNA, "seen", "head").from()).isEqualTo(1);
    }

    @Test
    void findsNothingBetweenARevisionAndItself() {
        assertThat(between(CLARA, "2", "2").comparison().isEmpty()).isTrue();
    }

    @Test
    void countsChangedWords() {
        var comparison = between(CLARA, "1", "2").comparison();
        assertThat(comparison.inserted()).isPositive();
        assertThat(comparison.deleted()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "yesterday", "''"})
    void refusesEndsThatDoNotExist(String end) {
        assertThatThrownBy(() -> between(CLARA, end, "head"))
                .isInstanceOfSatisfying(
                        NoSuchRevision.class,
                        refused -> assertThat(refused.field()).isEqualTo("from"));
    }

    @Test
    void refusesLiveWhereNothingIs() {
        var draft = newsroom.draftBy(ANNA);
        assertThatThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Comparing.class).between(draft, "live", "head")))
                .isInstanceOf(NoSuchRevision.class);
    }

    @Test
    void isOnlyForThoseWhoMaySeeTheArticle() {
        assertThatThrownBy(() -> between(BEN, "first", "head")).isInstanceOf(ArticleNotFound.class);
    }

    private Compared between(Actor person, String from, String to) {
        return newsroom.as(person, () -> newsroom.use(Comparing.class).between(article, from, to));
    }

    private long publishedWithThreeMore() {
        long id = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        newsroom.move(ANNA, id, REVISE);
        save(id, 1, "Two");
        save(id, 2, "Three");
        newsroom.does(CLARA, () -> newsroom.use(Reading.class).look(id));
        save(id, 3, "Four");
        return id;
    }

    private void save(long id, int base, String title) {
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(id, base, manuscript(title)));
    }
}
