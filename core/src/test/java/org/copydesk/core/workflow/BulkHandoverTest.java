package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import java.util.Map;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same move for several articles")
class BulkHandoverTest {

    private final Newsroom newsroom = new Newsroom();
    private final Journey journey = new Journey(newsroom);

    @Test
    void isMadeForEachOfWhichTheNewestRevisionWasRead() {
        long read = journey.to(State.IN_REVIEW, ANNA);
        long changed = journey.to(State.IN_REVIEW, ANNA);
        newsroom.does(
                ANNA,
                () -> newsroom.use(Drafting.class).save(changed, 1, Newsroom.manuscript("The bell rings differently")));

        assertThat(move(EMIL, Move.APPROVE, List.of(read, changed), Map.of(read, 1, changed, 1)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(read, "DONE", changed, "TEXT_CHANGED"));
        assertThat(move(EMIL, Move.APPROVE, List.of(changed), Map.of(changed, 2)))
                .containsEntry(changed, "DONE");
    }

    @Test
    void isAboutTheArticlesAsTheyStandWhereNothingElseIsSaid() {
        long article = journey.to(State.IN_REVIEW, ANNA);
        assertThat(move(CLARA, Move.APPROVE, List.of(article), Map.of())).containsEntry(article, "DONE");
    }

    @Test
    void isAboutWhatThePersonLookedAtWhereNothingElseIsSaid() {
        long article = journey.to(State.IN_REVIEW, ANNA);
        newsroom.does(CLARA, () -> newsroom.use(Reading.class).look(article));
        newsroom.does(
                ANNA,
                () -> newsroom.use(Drafting.class).save(article, 1, Newsroom.manuscript("The bell rings differently")));
        assertThat(move(CLARA, Move.APPROVE, List.of(article), Map.of())).containsEntry(article, "TEXT_CHANGED");

        newsroom.does(CLARA, () -> newsroom.use(Reading.class).look(article));
        assertThat(move(CLARA, Move.APPROVE, List.of(article), Map.of())).containsEntry(article, "DONE");
    }

    @Test
    void isNotRefusedForAllBecauseOfOne() {
        long article = journey.to(State.IN_REVIEW, ANNA);

        long other = journey.to(State.IN_REVIEW, ANNA);

        assertThat(move(CLARA, Move.APPROVE, List.of(-1L, other, article), Map.of(-1L, 1, other, 9, article, 1)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(-1L, "NOT_FOUND", other, "UNKNOWN_REVISION", article, "DONE"));
    }

    private Map<Long, String> move(Actor person, Move move, List<Long> ids, Map<Long, Integer> read) {
        return newsroom.as(
                person,
                () -> newsroom.use(BulkHandover.class)
                        .perform(ids, read, MoveRequest.to(move).saying("Because")));
    }
}
