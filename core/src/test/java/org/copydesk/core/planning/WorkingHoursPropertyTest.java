package org.copydesk.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.copydesk.persistence.planning.WorkingHours;

@Label("Working hours, whatever they are and whenever clocks change,")
class WorkingHoursPropertyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingHours USUAL =
            new WorkingHours(WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(18, 0), BERLIN);

    @Property
    void passExactlyAsMuchWorkAsWasGiven(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 1_439) int minutes) {
        var time = Duration.ofMinutes(minutes);
        assertThat(hours.between(start, hours.after(start, time))).isEqualTo(time);
    }

    @Property
    void canBeCountedInParts(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 700) int first,
            @ForAll @IntRange(min = 1, max = 700) int then) {
        var stop = hours.after(start, Duration.ofMinutes(first));
        assertThat(hours.after(stop, Duration.ofMinutes(then)))
                .isEqualTo(hours.after(start, Duration.ofMinutes(first + then)));
    }

    @Property
    void endLaterWhoeverBeginsLaterOrHasMore(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 5_000) int wait,
            @ForAll @IntRange(min = 1, max = 1_000) int minutes) {
        var time = Duration.ofMinutes(minutes);
        var end = hours.after(start, time);
        assertThat(hours.after(start.plus(Duration.ofMinutes(wait)), time)).isAfterOrEqualTo(end);
        assertThat(hours.after(start, time.plusMinutes(7))).isAfter(end);
    }

    @Property
    void endOnADayOfWorkAfterSoManyOfThem(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 30) int days) {
        var end = USUAL.after(start, Duration.ofDays(days)).atZone(BERLIN).toLocalDateTime();
        assertThat(end.getDayOfWeek()).isIn(WEEKDAYS);
        assertThat(end.toLocalTime()).isBetween(USUAL.from(), USUAL.to());
        var begun = USUAL.after(start, Duration.ZERO).atZone(BERLIN).toLocalDate();
        assertThat(begun.datesUntil(end.toLocalDate())
                        .filter(day -> WEEKDAYS.contains(day.getDayOfWeek()))
                        .count())
                .isEqualTo(days);
    }

    @Provide
    Arbitrary<WorkingHours> hours() {
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        var clocks = Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIN.plusMinutes(15L * quarter));
        var zones = Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(days, clocks, clocks, zones).as(WorkingHours::new);
    }

    /** Around both changes of clocks and some time before. */
    @Provide
    Arbitrary<Instant> moments() {
        var days = Arbitraries.of("2026-11-20", "2027-03-10", "2027-03-26", "2027-04-02", "2027-10-29", "2027-11-05")
                .map(LocalDate::parse);
        return Combinators.combine(days, Arbitraries.integers().between(0, 8 * 24 * 60))
                .as((day, minutes) -> day.atStartOfDay(BERLIN).toInstant().plus(Duration.ofMinutes(minutes)));
    }
}
