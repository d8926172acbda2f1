package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.EnumSet;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.Journey;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Restoring a revision")
class RestoringTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void leavesWhatReadersSeeAlone() {
        long article = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        newsroom.move(ANNA, article, Move.REVISE);
        save(article, 1, manuscript("The second version"));
        restore(article, 1);
        assertThat(view(article).article().live()).isEqualTo(1);
        assertThat(view(article).article().revision()).isEqualTo(3);
        assertThat(view(article).article().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void bringsItsWholeTextBackAndNoFieldOfTheNewest() {
        var bare = new Manuscript("The bell rings again", "", "<p>It rings.</p>", List.of(), List.of());
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(bare));
        save(
                article,
                1,
                new Manuscript(
                        "Another", "A standfirst", "<p>Other.</p>", List.of("CITY"), List.of(new Byline("Anna Berg"))));
        restore(article, 1);
        assertThat(view(article).text())
                .isEqualTo(new Text("The bell rings again", "", "<p>It rings.</p>", List.of(), List.of(), "en", null));
    }

    @Test
    void standsInTheRecordWithItsSourceBesideThePublication() {
        long article = newsroom.draftBy(ANNA);
        save(article, 1, manuscript("The second version"));
        restore(article, 1);
        for (var move : List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH))
            newsroom.move(move == Move.SUBMIT ? ANNA : CLARA, article, move);
        assertThat(events(article))
                .extracting(EventRow::action, EventRow::revision)
                .contains(tuple("RESTORE_REVISION", 3), tuple("PUBLISH", 3));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Reading.class).revision(article, 3))
                        .revision()
                        .parents())
                .containsExactly(2, 1);
    }

    @Test
    void isUndoneByAnother() {
        long article = newsroom.draftBy(ANNA);
        save(article, 1, manuscript("The second version"));
        restore(article, 1);
        restore(article, 2);
        assertThat(view(article).text().title()).isEqualTo("The second version");
        assertThat(view(article).article().revision()).isEqualTo(4);
    }

    private void save(long article, int base, Manuscript text) {
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, base, text));
    }

    private void restore(long article, int number) {
        newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .restore(article, number, newsroom.head(article), EnumSet.allOf(Field.class)));
    }

    private ArticleView view(long article) {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article));
    }

    private List<EventRow> events(long article) {
        return newsroom.as(EMIL, () -> newsroom.use(Reading.class).events(article, 0, 100))
                .items();
    }
}
