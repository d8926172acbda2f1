package org.copydesk.web.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar one sees at once. The names are message keys. */
public enum CalendarView {
    MONTH("dayGridMonth"),
    WEEK("timeGridWeek"),
    DAY("timeGridDay"),
    LIST("listMonth");

    private static final int WEEKS = 6;

    private final String component;

    CalendarView(String component) {
        this.component = component;
    }

    /** What the component calls it. */
    String component() {
        return component;
    }

    /** The first day that is on it when this day is. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> monday(day);
            case LIST -> day.withDayOfMonth(1);
            case MONTH -> monday(day.withDayOfMonth(1));
        };
    }

    /** The day after the last one on it. */
    LocalDate end(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> monday(day).plusWeeks(1);
            case LIST -> day.withDayOfMonth(1).plusMonths(1);
            case MONTH -> first(day).plusWeeks(WEEKS);
        };
    }

    /** The same day so many pages on. */
    LocalDate turn(LocalDate day, int pages) {
        return switch (this) {
            case DAY -> day.plusDays(pages);
            case WEEK -> day.plusWeeks(pages);
            case MONTH, LIST -> day.withDayOfMonth(1).plusMonths(pages);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
