package org.copydesk.web.planning;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.persistence.planning.CalendarRow.Kind;

/**
 * A day of a month that is looked at as a whole.
 *
 * @param within whether it is one of the month's, and not of the one before or after
 * @param chosen whether what it holds is shown beside the month
 * @param kinds what happens on it, each once
 * @param entries how many there are, as it is said
 */
public record MonthDay(
        LocalDate date, boolean within, boolean today, boolean chosen, List<Kind> kinds, String entries) {}
