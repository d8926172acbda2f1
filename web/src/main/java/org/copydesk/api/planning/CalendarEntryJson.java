package org.copydesk.api.planning;

import java.time.Instant;
import org.copydesk.persistence.planning.CalendarRow;

/**
 * Something that has a time.
 *
 * @param article null for a plan
 * @param plan null for an article
 */
public record CalendarEntryJson(
        CalendarRow.Kind kind,
        Instant time,
        String title,
        Long article,
        Long plan,
        String state,
        String desk,
        String person,
        String zone) {

    static CalendarEntryJson of(CalendarRow row) {
        boolean planned = row.kind() == CalendarRow.Kind.PLANNED;
        return new CalendarEntryJson(
                row.kind(),
                row.time(),
                row.title(),
                planned ? null : (Long) row.id(),
                planned ? (Long) row.id() : null,
                row.state(),
                row.desk(),
                row.person(),
                row.zone());
    }
}
