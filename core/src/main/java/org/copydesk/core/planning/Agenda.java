package org.copydesk.core.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.people.Right;
import org.copydesk.persistence.planning.Calendar;
import org.copydesk.persistence.planning.CalendarRow;

/** The calendar as the person who asks may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Agenda {

    /** The longest span that is looked at in one go. */
    public static final Duration LONGEST = Duration.ofDays(400);

    private static final int MOST = 5_000;

    @Inject
    Calendar calendar;

    @Inject
    ReviewerNames names;

    @Inject
    CurrentPerson person;

    /**
     * @param to no longer in it; not later than {@link #LONGEST} after {@code from}
     * @param desk null for all desks
     */
    public List<CalendarRow> between(Instant from, Instant to, String desk) {
        var actor = person.actor();
        return calendar.between(from, to, desk, actor.id(), actor.may(Right.EDIT), MOST).stream()
                .map(this::shown)
                .toList();
    }

    private CalendarRow shown(CalendarRow row) {
        if (row.reviewer() == null) return row;
        return row.of(ReviewerNames.username(row.reviewer()), names.of(row.reviewer()));
    }
}
