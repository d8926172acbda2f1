package org.copydesk.web.planning;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.persistence.planning.CalendarRow;

/**
 * A day and what it holds.
 *
 * @param hours what is special about its length in words; empty for a day of 24 hours
 * @param more how many others there are that are not shown
 */
public record CalendarDay(LocalDate date, boolean today, String hours, List<CalendarRow> rows, int more) {}
