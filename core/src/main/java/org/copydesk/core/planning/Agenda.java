package org.copydesk.core.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.people.Right;
import org.copydesk.persistence.planning.Calendar;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.planning.CalendarSpans;

/** The calendar as the person who asks may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Agenda {

    /** The longest span that is looked at in one go. */
    public static final Duration LONGEST = Duration.ofDays(400);

    @Inject
    Calendar calendar;

    @Inject
    ReviewerNames names;

    @Inject
    CurrentPerson person;

    /**
     * One part of it after the other.
     *
     * @param to no longer in it; not later than {@link #LONGEST} after {@code from}
     * @param desk null for all desks
     * @param skipped how many of the first are left out
     */
    public List<CalendarRow> between(Instant from, Instant to, String desk, int skipped, int limit) {
        var actor = person.actor();
        return shown(calendar.between(from, to, desk, actor.id(), actor.may(Right.EDIT), skipped, limit));
    }

    /**
     * As much of each span as one can look at.
     *
     * @param bounds where each span begins, and where the last one ends
     * @param desk null for all desks
     * @param without what is left out
     */
    public CalendarSpans spans(List<Instant> bounds, String desk, Set<Kind> without, int most) {
        var actor = person.actor();
        var found = calendar.spans(bounds, desk, actor.id(), actor.may(Right.EDIT), without, most);
        return new CalendarSpans(shown(found.rows()), found.left());
    }

    private List<CalendarRow> shown(List<CalendarRow> rows) {
        return rows.stream().map(this::shown).toList();
    }

    private CalendarRow shown(CalendarRow row) {
        if (row.reviewer() == null) return row;
        return row.of(ReviewerNames.username(row.reviewer()), names.of(row.reviewer()));
    }
}
