package org.copydesk.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.copydesk.persistence.planning.WorkingHours;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 27 November 2026 is a Friday; clocks in Berlin go forward on 28 March 2027 at 2, and back on 31 October 2027 at 3. */
@DisplayName("Working hours")
class WorkingHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingHours USUAL =
            new WorkingHours(WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(18, 0), BERLIN);
    private static final WorkingHours NIGHT =
            new WorkingHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(6, 0), BERLIN);

    @ParameterizedTest(name = "from {0} {1} end at {2}")
    @CsvSource({
        "2026-11-27T16:00, PT8H,   2026-11-30T15:00",
        "2026-11-27T16:00, PT2H,   2026-11-27T18:00",
        "2026-11-27T16:00, PT1D,   2026-11-30T16:00",
        "2026-11-27T07:30, PT30M,  2026-11-27T09:30",
        "2026-11-27T18:00, PT1H,   2026-11-30T10:00",
        "2026-11-28T12:00, PT1H,   2026-11-30T10:00",
        "2026-11-28T12:00, PT24H,  2026-12-01T09:00",
        "2026-11-26T20:00, PT24H,  2026-11-30T09:00",
        "2026-11-25T10:00, PT72H,  2026-11-30T10:00",
        "2026-11-25T17:00, PT26H,  2026-11-27T10:00",
        "2027-03-26T17:00, PT2H,   2027-03-29T10:00",
        "2027-10-29T17:00, PT2H,   2027-11-01T10:00"
    })
    void runOnlyWhileTheDeskWorks(String start, String time, String end) {
        var duration = time.equals("PT1D") ? Duration.ofDays(1) : Duration.parse(time);
        assertThat(at(USUAL.after(at(start), duration))).isEqualTo(end);
    }

    @ParameterizedTest(name = "from {0} {1} end at {2}")
    @CsvSource({
        "2026-11-27T23:00, PT8H, 2026-11-28T23:00",
        "2026-11-28T05:00, PT2H, 2026-11-28T23:00",
        "2026-11-28T05:00, PT24H, 2026-11-29T05:00",
        "2027-03-27T23:00, PT6H, 2027-03-28T06:00",
        "2027-10-30T23:00, PT8H, 2027-10-31T06:00"
    })
    void goOnOverMidnightAndOverAChangeOfClocks(String start, String time, String end) {
        assertThat(at(NIGHT.after(at(start), Duration.parse(time)))).isEqualTo(end);
    }

    @Test
    void areOnSomeDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(Set.of(), LocalTime.NOON, LocalTime.MIDNIGHT, BERLIN));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static String at(Instant moment) {
        return moment.atZone(BERLIN).toLocalDateTime().toString();
    }
}
