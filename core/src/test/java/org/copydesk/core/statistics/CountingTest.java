package org.copydesk.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.PlanRequest;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.statistics.LateCount;
import org.copydesk.persistence.statistics.Queue;
import org.copydesk.persistence.statistics.Stay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The statistics")
class CountingTest {

    private static final Newsroom NEWSROOM = new Newsroom();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void countWhatWasHandedInAndWhatWentOutDayByDay() {
        var before = report(CLARA, null);
        new Journey(NEWSROOM).to(State.PUBLISHED, ANNA);
        new Journey(NEWSROOM).to(State.IN_REVIEW, ANNA);

        var after = report(CLARA, null);

        assertThat(after.days()).hasSize(7);
        assertThat(after.submitted() - before.submitted()).isEqualTo(2);
        assertThat(after.published() - before.published()).isEqualTo(1);
    }

    @Test
    void sayHowLongArticlesWereInTheStatesTheyLeft() {
        new Journey(NEWSROOM).to(State.PUBLISHED, ANNA);

        assertThat(report(CLARA, null).stays())
                .filteredOn(stay -> stay.state() == State.IN_REVIEW || stay.state() == State.APPROVED)
                .hasSize(2)
                .allSatisfy(stay -> assertThat(stay.left()).isPositive())
                .allSatisfy(stay -> assertThat(stay.half()).isLessThanOrEqualTo(stay.nineOfTen()))
                .extracting(Stay::nineOfTen)
                .allSatisfy(time -> assertThat(time).isLessThan(Duration.ofHours(1)));
    }

    @Test
    void compareWithAsManyDaysBefore() {
        new Journey(NEWSROOM).to(State.PUBLISHED, ANNA);

        var now = report(CLARA, null);
        var later = NEWSROOM.as(
                CLARA,
                () -> NEWSROOM.use(Counting.class).between(today.plusDays(1), today.plusDays(7), ZoneOffset.UTC, null));
        assertThat(later.before().published()).isEqualTo(now.published());
        assertThat(later.before().submitted()).isEqualTo(now.submitted());
        assertThat(later.before().stays()).hasSameElementsAs(now.stays());
        assertThat(later.longer(State.IN_REVIEW)).isNull();
    }

    @Test
    void sayHowOldWhatWaitsIs() {
        new Journey(NEWSROOM).to(State.CHANGES_REQUESTED, ANNA);

        assertThat(report(CLARA, null).queues())
                .filteredOn(queue -> queue.state() == State.CHANGES_REQUESTED)
                .extracting(Queue::count)
                .allSatisfy(count -> assertThat(count).isPositive())
                .isNotEmpty();
    }

    @Test
    void nameWhatIsLateByItsDesk() {
        long before = lateNow();
        var due = Instant.now().minus(Duration.ofHours(2));
        NEWSROOM.as(
                CLARA, () -> NEWSROOM.use(Planning.class).add(new PlanRequest("Late", null, null, due, null, null)));

        assertThat(lateNow() - before).isEqualTo(1);
        assertThat(report(CLARA, null).late())
                .extracting(LateCount::half)
                .allSatisfy(half -> assertThat(half).isPositive());
    }

    @Test
    void areOfOneDeskWhenOneIsAskedFor() {
        new Journey(NEWSROOM).to(State.PUBLISHED, ANNA);

        assertThat(report(CLARA, "no-such-desk"))
                .returns(0L, StatisticsReport::published)
                .returns(0L, StatisticsReport::lateNow);
    }

    @Test
    void areForThoseWhoEditOrAdminister() {
        assertThatThrownBy(() -> report(ANNA, null)).isInstanceOf(Refused.class);
        assertThat(report(DORA, null).stale()).isEmpty();
    }

    private long lateNow() {
        return report(CLARA, null).lateNow();
    }

    private StatisticsReport report(Actor person, String desk) {
        return NEWSROOM.as(
                person, () -> NEWSROOM.use(Counting.class).between(today.minusDays(6), today, ZoneOffset.UTC, desk));
    }
}
