package org.copydesk.persistence.planning;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a desk works. Times of its reviews run only then.
 *
 * @param from when a day's work begins
 * @param to when it ends; on the next day where that is no later than it begins
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) implements Serializable {

    private static final Duration DAY = Duration.ofDays(1);

    /** One day's work. */
    private record WorkingDay(Instant begin, Instant end) {

        /** How much of it is left at that moment. */
        Duration left(Instant now) {
            var rest = Duration.between(now.isAfter(begin) ? now : begin, end);
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    public WorkingHours {
        if (days.isEmpty()) throw new IllegalArgumentException("Somebody has to work on some day");
        days = Set.copyOf(days);
    }

    /**
     * When so much time has passed at work. Whole days are counted as days of work that end at the hour at which they began,
     * what is left in hours.
     */
    public Instant after(Instant start, Duration time) {
        long wholeDays = time.toDays();
        return afterHours(
                wholeDays == 0 ? start : afterDays(start, wholeDays), time.minus(DAY.multipliedBy(wholeDays)));
    }

    private Instant afterHours(Instant start, Duration time) {
        var day = dayOf(start);
        var left = time;
        while (true) {
            var shift = shift(day);
            var possible = isWorked(day) ? shift.left(start) : Duration.ZERO;
            if (!possible.isZero() && possible.compareTo(left) >= 0)
                return (start.isAfter(shift.begin()) ? start : shift.begin()).plus(left);
            left = left.minus(possible);
            day = day.plusDays(1);
        }
    }

    /** At the same hour so many days of work later; who comes when nobody works begins with the next day of work. */
    private Instant afterDays(Instant start, long count) {
        var day = dayOf(start);
        while (!isWorked(day) || shift(day).left(start).isZero()) day = day.plusDays(1);
        var clock =
                shift(day).begin().isAfter(start) ? from : start.atZone(zone).toLocalTime();
        for (long left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) left--;
        }
        boolean nextDay = clock.isBefore(from);
        var then = (nextDay ? day.plusDays(1) : day).atTime(clock).atZone(zone).toInstant();
        var shift = shift(day);
        return then.isBefore(shift.begin()) ? shift.begin() : then;
    }

    /** How long is worked between two moments. */
    public Duration between(Instant start, Instant end) {
        var sum = Duration.ZERO;
        for (var day = dayOf(start); !shift(day).begin().isAfter(end); day = day.plusDays(1)) {
            if (!isWorked(day)) continue;
            var rest = shift(day).left(start).minus(shift(day).left(end));
            if (!rest.isNegative()) sum = sum.plus(rest);
        }
        return sum;
    }

    /** The first day whose work may not be over by then. */
    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate().minusDays(1);
    }

    private boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    private WorkingDay shift(LocalDate day) {
        var last = to.isAfter(from) ? day : day.plusDays(1);
        return new WorkingDay(
                day.atTime(from).atZone(zone).toInstant(),
                last.atTime(to).atZone(zone).toInstant());
    }

    /** As it is stored: {@code "MONDAY,FRIDAY 09:00 18:00 Europe/Berlin"}. */
    @Override
    public String toString() {
        var sorted = EnumSet.copyOf(days).stream().map(DayOfWeek::name).collect(Collectors.joining(","));
        return String.join(" ", sorted, from.toString(), to.toString(), zone.getId());
    }

    static WorkingHours parse(String stored) {
        var parts = stored.split(" ");
        Collection<DayOfWeek> days =
                Stream.of(parts[0].split(",")).map(DayOfWeek::valueOf).toList();
        return new WorkingHours(
                EnumSet.copyOf(days), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]), ZoneId.of(parts[3]));
    }
}
