package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;

import org.copydesk.core.Newsroom;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.review.Decision;
import org.copydesk.persistence.review.Rounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A review that a publication did not wait for")
class OvertakenTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void isOverAndSaysWhy() {
        var article = new Journey(newsroom).to(State.IN_REVIEW, ANNA);
        newsroom.move(CLARA, article, Move.PUBLISH_UNREVIEWED);
        var decision = newsroom.as(
                CLARA,
                () -> newsroom.use(Articles.class)
                        .find(article, new Viewer(CLARA.id(), true))
                        .flatMap(newsroom.use(Rounds.class)::newest)
                        .orElseThrow()
                        .decision());
        assertThat(decision).isEqualTo(Decision.OVERTAKEN);
    }
}
