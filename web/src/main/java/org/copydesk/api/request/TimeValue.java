package org.copydesk.api.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.workflow.ClockTime;
import org.copydesk.core.workflow.ClockTime.Fault;

/** Times that callers say. */
public final class TimeValue {

    private static final int LAST_YEAR = 9999;

    private TimeValue() {}

    /**
     * A time with its offset or zone; null when nothing is said.
     *
     * @throws CallRefused naming the field
     */
    public static ZonedDateTime read(String field, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return ClockTime.read(value);
        } catch (ClockTime.TimeRefused refused) {
            throw CallRefused.field(field, refused.fault().name(), sentence(refused.fault()));
        }
    }

    /** The moment that is said; null when nothing is. */
    public static Instant moment(String field, String value) {
        var time = read(field, value);
        return time == null ? null : time.toInstant();
    }

    /** When a span begins: a time with its zone, or a day of the publication from its beginning; null when nothing is said. */
    public static Instant begin(String field, String value) {
        return day(field, value).map(TimeValue::midnight).orElseGet(() -> moment(field, value));
    }

    /** When a span ends: a time with its zone, or a day of the publication with all of it; null when nothing is said. */
    public static Instant end(String field, String value) {
        return day(field, value).map(day -> midnight(day.plusDays(1))).orElseGet(() -> moment(field, value));
    }

    /** A day, or that of a time with its zone; {@code usual} when nothing is said. */
    public static LocalDate day(String field, String value, LocalDate usual) {
        if (value == null || value.isBlank()) return usual;
        return day(field, value).orElseGet(() -> read(field, value).toLocalDate());
    }

    private static Optional<LocalDate> day(String field, String value) {
        try {
            var day = Optional.ofNullable(value).map(said -> LocalDate.parse(said.strip()));
            if (day.filter(said -> said.getYear() < 1 || said.getYear() > LAST_YEAR)
                    .isEmpty()) return day;
            throw CallRefused.field(field, "OUT_OF_RANGE", "has to be in a year from 1 to " + LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(PublicationZone.get()).toInstant();
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case MALFORMED, WITHOUT_ZONE -> "has to be a time with its zone, such as 2027-01-31T09:00:00+01:00";
            case SKIPPED -> "is a time that the clocks of its zone skip";
            case TWICE -> "is a time that comes twice in its zone, so it has to give its offset too";
            case OTHER_OFFSET -> "gives an offset that does not hold in its zone on that day";
        };
    }
}
