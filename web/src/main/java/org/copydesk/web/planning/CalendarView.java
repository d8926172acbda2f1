package org.copydesk.web.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar one sees at once. The names are message keys. */
public enum CalendarView {
    MONTH("dayGridMonth", 10),
    WEEK("timeGridWeek", 30),
    DAY("timeGridDay", 300),
    LIST("listMonth", 30);

    private static final int WEEKS = 6;

    private final String component;
    private final int most;

    CalendarView(String component, int most) {
        this.component = component;
        this.most = most;
    }

    /** How many entries of a day are shown at most. */
    int most() {
        return most;
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
