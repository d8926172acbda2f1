package org.copydesk.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.List;
import java.util.Map;
import org.copydesk.core.Newsroom;
import org.copydesk.core.finding.Cutting.Reached;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cutting whole texts into words")
class CuttingTest {

    private final Newsroom newsroom = new Newsroom();
    /** Letters alone: where figures stand between them, a word is found by its pieces too. */
    private final String word = Long.toString(System.nanoTime(), 26)
            .chars()
            .map(sign -> 'a' + Character.digit(sign, 26))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final long article = newsroom.as(
            ANNA,
            () -> newsroom.use(Drafting.class)
                    .start(manuscript("A bell", "<p>Un<em>usual</em> straße</p><p>" + word + " &amp; so on</p>")));

    @Test
    void makesThemFoundByTheWordsOfTheirBodiesAndSaysWhere() {
        cut();
        var rows = found(CLARA, word);
        assertThat(rows).extracting(ArticleRow::id).containsExactly(article);
        var filter = filter(word);
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Worklists.class).hits(filter, rows))
                        .get(article))
                .anySatisfy(hit -> {
                    assertThat(hit.part()).isEqualTo(Hit.Part.BODY);
                    assertThat(hit.excerpt()).contains(word + " & so on");
                });
    }

    @Test
    void knowsWordsThatAreSetInSeveralPieces() {
        cut();
        assertThat(found(CLARA, word + " unusual strasse"))
                .extracting(ArticleRow::id)
                .containsExactly(article);
    }

    @Test
    void showsNobodyWhatTheyMayNotSee() {
        cut();
        assertThat(found(ANNA, word)).hasSize(1);
        assertThat(found(BEN, word)).isEmpty();
    }

    @Test
    void goesOnWithTheNextText() {
        cut();
        newsroom.does(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .save(article, 1, manuscript("A bell", "<p>another" + word + "</p>"), Map.of()));
        cut();
        assertThat(found(ANNA, word)).isEmpty();
        assertThat(found(ANNA, "another" + word)).hasSize(1);
    }

    private void cut() {
        var changed = newsroom.as(
                ANNA,
                () -> newsroom.use(Reading.class).article(article).article().updated());
        newsroom.does(ANNA, () -> newsroom.use(Cutting.class).cut(new Reached(changed, article - 1), 1));
    }

    private List<ArticleRow> found(Actor person, String words) {
        return newsroom.as(
                person,
                () -> newsroom.use(Worklists.class).page(filter(words), null, 9).items());
    }

    private static Filter filter(String words) {
        return new Filter(null, null, null, words, null).inTexts(true);
    }
}
