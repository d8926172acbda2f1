package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.REVISE;
import static org.copydesk.persistence.article.Move.SUBMIT;
import static org.copydesk.persistence.article.Move.WITHDRAW;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.publishing.ShownRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What readers saw")
class PublicationHistoryTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = publishedRevisedAndWithdrawn();
    private final List<ShownRow> shown =
            newsroom.as(ANNA, () -> newsroom.use(PublicationHistory.class).of(article));

    @Test
    void isKnownForEveryTime() {
        assertThat(shown).extracting(ShownRow::revision).containsExactly(1, 2, null);
        assertThat(at(shown.get(0).since()).revision()).isEqualTo(1);
        assertThat(at(shown.get(1).since().minusNanos(1_000)).revision()).isEqualTo(1);
        assertThat(at(shown.get(1).since()).revision()).isEqualTo(2);
        assertThat(at(Instant.now()).reason()).isEqualTo("Because");
    }

    @Test
    void isNothingBeforeTheFirstPublication() {
        assertThat(newsroom.as(
                        ANNA,
                        () -> newsroom.use(PublicationHistory.class)
                                .at(article, shown.get(0).since().minusNanos(1_000))))
                .isEmpty();
    }

    @Test
    void isKnownWithWhoApprovedAndWhoPublishedIt() {
        assertThat(shown.get(0).approver()).isEqualTo("clara");
        assertThat(shown.get(0).publisher()).isEqualTo("emil");
    }

    private ShownRow at(Instant time) {
        return newsroom.as(ANNA, () -> newsroom.use(PublicationHistory.class).at(article, time))
                .orElseThrow();
    }

    private long publishedRevisedAndWithdrawn() {
        long id = newsroom.draftBy(ANNA);
        publish(id);
        newsroom.move(ANNA, id, REVISE);
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(id, 1, manuscript("Second")));
        publish(id);
        newsroom.move(EMIL, id, WITHDRAW);
        return id;
    }

    private void publish(long id) {
        newsroom.move(ANNA, id, SUBMIT);
        newsroom.move(CLARA, id, APPROVE);
        newsroom.move(EMIL, id, PUBLISH);
    }
}
