package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.journal.JournalFilter;
import org.copydesk.persistence.journal.JournalLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record of the newsroom")
class JournalTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void tellsAdminsNewestFirstWhoDidWhat() {
        long article = approved();
        assertThat(lines(new JournalFilter(null, article, null, null, null)))
                .extracting(JournalLine::action)
                .containsExactly("APPROVE", "SUBMIT", "CREATE");
        assertThat(lines(new JournalFilter("clara", article, null, null, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actorName()).isEqualTo("Clara Engel");
                    assertThat(line.title()).isEqualTo("The bell rings again");
                    assertThat(line.to()).isEqualTo("APPROVED");
                });
    }

    @Test
    void isNarrowedToADeedAndToASpanOfTime() {
        long article = approved();
        var now = newsroom.use(Clock.class).instant();
        assertThat(lines(new JournalFilter(null, article, "SUBMIT", null, null)))
                .hasSize(1);
        assertThat(lines(new JournalFilter(null, article, null, now.plusSeconds(60), null)))
                .isEmpty();
        assertThat(lines(new JournalFilter(null, article, null, null, now.plusSeconds(60))))
                .hasSize(3);
    }

    @Test
    void goesOnWhereAPageEnded() {
        long article = approved();
        var filter = new JournalFilter(null, article, null, null, null);
        var first = newsroom.as(DORA, () -> journal().page(filter, null, 2));
        assertThat(newsroom.as(DORA, () -> journal().page(filter, first.next(), 2))
                        .items())
                .extracting(JournalLine::action)
                .containsExactly("CREATE");
    }

    @Test
    void isReadWholePartByPart() {
        long article = approved();
        var filter = new JournalFilter(null, article, null, null, null);
        for (int atOnce : List.of(1, 2, 3, 4)) {
            var all = new ArrayList<JournalLine>();
            newsroom.does(DORA, () -> journal().read(filter, atOnce, all::add));
            assertThat(all).extracting(JournalLine::action).containsExactly("APPROVE", "SUBMIT", "CREATE");
        }
    }

    @Test
    void isForAdminsAlone() {
        var everything = new JournalFilter(null, null, null, null, null);
        assertThatThrownBy(() -> newsroom.as(CLARA, () -> journal().page(everything, null, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> newsroom.does(CLARA, () -> journal().read(everything, line -> {})))
                .isInstanceOf(Refused.class);
    }

    private Journal journal() {
        return newsroom.use(Journal.class);
    }

    private long approved() {
        long article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(CLARA, article, Move.APPROVE);
        return article;
    }

    private List<JournalLine> lines(JournalFilter filter) {
        return newsroom.as(DORA, () -> journal().page(filter, null, 100)).items();
    }
}
