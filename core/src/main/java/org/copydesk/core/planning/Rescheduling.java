package org.copydesk.core.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;

/**
 * Gives what is in the calendar another time. A scheduled article is taken off the schedule and scheduled anew in one go, with
 * the text, the end and the embargo that it had.
 */
@ApplicationScoped
@Transactional
public class Rescheduling {

    @Inject
    Planning planning;

    @Inject
    Schedules schedules;

    @Inject
    Handover handover;

    @Inject
    ArticleDoor door;

    @Inject
    CurrentPerson person;

    /** Those of the rows that keep their time, with the reason why. */
    public Map<CalendarRow, FixedTime> fixed(List<CalendarRow> rows) {
        var plans = rows.stream()
                .filter(row -> row.kind() == Kind.PLANNED)
                .map(CalendarRow::id)
                .toList();
        var own = planning.changeable(plans);
        var fixed = new HashMap<CalendarRow, FixedTime>();
        rows.forEach(row -> reason(row.kind(), row.id(), own).ifPresent(reason -> fixed.put(row, reason)));
        return fixed;
    }

    /**
     * @throws TimeFixed when it keeps its time
     * @throws Refused when the workflow does not allow the new one
     * @throws PlanNotFound when somebody has dropped the plan
     */
    public void move(Kind kind, long id, ZonedDateTime time) {
        reason(kind, id, kind == Kind.PLANNED ? planning.changeable(List.of(id)) : Set.of())
                .ifPresent(reason -> {
                    throw new TimeFixed(reason);
                });
        if (kind == Kind.PLANNED) planning.postpone(id, time.toInstant());
        else reschedule(id, time);
    }

    private Optional<FixedTime> reason(Kind kind, long id, Set<Long> own) {
        return Optional.ofNullable(
                switch (kind) {
                    case PLANNED -> own.contains(id) ? null : FixedTime.NOT_YOURS;
                    case SCHEDULED, EMBARGOED -> person.actor().may(Right.EDIT) ? null : FixedTime.EDITORS_ONLY;
                    case DUE -> FixedTime.PART_OF_A_TASK;
                    case EXPIRES -> FixedTime.PUBLIC_END;
                    case PUBLISHED -> FixedTime.ALREADY_LIVE;
                });
    }

    private void reschedule(long id, ZonedDateTime time) {
        door.change(id);
        var schedule = schedules.of(id).orElseThrow(() -> new Refused(Refusal.WRONG_STATE));
        var request = again(schedule, time);
        handover.perform(id, MoveRequest.to(Move.UNSCHEDULE));
        handover.perform(id, request);
    }

    private static MoveRequest again(Schedule schedule, ZonedDateTime time) {
        var request = MoveRequest.to(Move.SCHEDULE)
                .seen(schedule.revision())
                .saying(schedule.untilReason())
                .at(time)
                .until(schedule.until());
        return schedule.isEmbargoed() ? request.underEmbargo() : request;
    }
}
