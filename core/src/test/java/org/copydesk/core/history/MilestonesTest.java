package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.REQUEST_CHANGES;
import static org.copydesk.persistence.article.Move.SUBMIT;

import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What became of a revision")
class MilestonesTest {

    private final Newsroom newsroom = new Newsroom();
    private long article;

    @BeforeEach
    void anArticleThatWasSentBackOnce() {
        article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, REQUEST_CHANGES);
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("Better")));
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(EMIL, article, APPROVE);
        newsroom.move(CLARA, article, PUBLISH);
    }

    @Test
    void isToldOfTheOneItHappenedTo() {
        assertThat(of(1, 2, 1)).containsExactly("SUBMIT", "REQUEST_CHANGES");
        assertThat(of(1, 2, 2)).containsExactly("SUBMIT", "APPROVE", "PUBLISH");
        assertThat(of(2, 2, 1)).isEmpty();
    }

    @Test
    void isForThoseOnlyWhoMaySeeTheArticle() {
        assertThatThrownBy(() ->
                        newsroom.as(BEN, () -> newsroom.use(Milestones.class).of(article, 1, 2)))
                .isInstanceOf(ArticleNotFound.class);
    }

    private List<String> of(int first, int last, int revision) {
        return newsroom
                .as(ANNA, () -> newsroom.use(Milestones.class).of(article, first, last))
                .getOrDefault(revision, List.of())
                .stream()
                .map(EventRow::action)
                .toList();
    }
}
