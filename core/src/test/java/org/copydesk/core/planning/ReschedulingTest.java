package org.copydesk.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.publishing.Schedules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is in the calendar and is given another time")
class ReschedulingTest {

    private static final Newsroom NEWSROOM = new Newsroom();
    private static final ZonedDateTime DUE = ZonedDateTime.of(2032, 3, 4, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime LATER = DUE.plusDays(2);

    @Test
    void keepsItsTextItsEndAndItsEmbargoWhenItIsScheduled() {
        long article = scheduled();

        move(CLARA, Kind.EMBARGOED, article, LATER);

        var schedule = NEWSROOM.as(
                CLARA, () -> NEWSROOM.use(Schedules.class).of(article).orElseThrow());
        assertThat(schedule.due()).isEqualTo(LATER);
        assertThat(schedule.revision()).isEqualTo(1);
        assertThat(schedule.untilReason()).isEqualTo("The fair is over.");
        assertThat(schedule.until().toInstant()).isEqualTo(DUE.plusDays(9).toInstant());
        assertThat(schedule.isEmbargoed()).isTrue();
    }

    @Test
    void staysWhereItWasWhenTheNewTimeHasPassed() {
        long article = scheduled();

        assertThatThrownBy(() -> move(CLARA, Kind.EMBARGOED, article, DUE.minusYears(20)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TIME_NOT_IN_FUTURE));
        assertThat(NEWSROOM.as(
                        CLARA,
                        () -> NEWSROOM.use(Schedules.class)
                                .of(article)
                                .orElseThrow()
                                .due()))
                .isEqualTo(DUE);
    }

    @Test
    void isMovedByEditorsOnlyWhenItGoesLiveThen() {
        long article = scheduled();

        assertThatThrownBy(() -> move(ANNA, Kind.SCHEDULED, article, LATER))
                .isInstanceOfSatisfying(
                        TimeFixed.class, fixed -> assertThat(fixed.reason()).isEqualTo(FixedTime.EDITORS_ONLY));
    }

    @Test
    void isAPlanOfWhoeverItConcerns() {
        long plan = NEWSROOM.as(
                CLARA,
                () -> planning()
                        .add(new PlanRequest("Tide", null, "anna", DUE.toInstant(), 400, "By the bridge"))
                        .id());

        assertThatThrownBy(() -> move(BEN, Kind.PLANNED, plan, LATER))
                .isInstanceOfSatisfying(
                        TimeFixed.class, fixed -> assertThat(fixed.reason()).isEqualTo(FixedTime.NOT_YOURS));
        move(ANNA, Kind.PLANNED, plan, LATER);

        assertThat(NEWSROOM.as(CLARA, () -> planning().plan(plan)))
                .returns(LATER.toInstant(), PlanView::due)
                .returns(400, PlanView::words)
                .returns("By the bridge", PlanView::note);
    }

    @Test
    void saysOfEveryKindWhetherItCanBeMoved() {
        var rows = List.of(row(Kind.DUE), row(Kind.EXPIRES), row(Kind.PUBLISHED), row(Kind.SCHEDULED));

        var fixed = NEWSROOM.as(CLARA, () -> NEWSROOM.use(Rescheduling.class).fixed(rows));

        assertThat(fixed)
                .containsEntry(rows.get(0), FixedTime.PART_OF_A_TASK)
                .containsEntry(rows.get(1), FixedTime.PUBLIC_END)
                .containsEntry(rows.get(2), FixedTime.ALREADY_LIVE)
                .doesNotContainKey(rows.get(3));
    }

    private static long scheduled() {
        long article = new Journey(NEWSROOM).to(State.APPROVED, ANNA);
        NEWSROOM.asks(
                CLARA,
                article,
                MoveRequest.to(Move.SCHEDULE)
                        .at(DUE)
                        .until(DUE.plusDays(9))
                        .saying("The fair is over.")
                        .underEmbargo());
        return article;
    }

    private static CalendarRow row(Kind kind) {
        return new CalendarRow(kind, Instant.EPOCH, 1, "Tide", null, "news", null, null, null);
    }

    private static void move(Actor person, Kind kind, long id, ZonedDateTime time) {
        NEWSROOM.does(person, () -> NEWSROOM.use(Rescheduling.class).move(kind, id, time));
    }

    private static Planning planning() {
        return NEWSROOM.use(Planning.class);
    }
}
