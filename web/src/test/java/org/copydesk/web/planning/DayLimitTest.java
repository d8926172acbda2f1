package org.copydesk.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day of the calendar that holds a lot")
class DayLimitTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 23);

    @Test
    void showsWhatIsToComeBeforeWhatIsOutAndOfThatTheLatest() {
        var limited = DayLimit.of(
                List.of(
                        entry(Kind.PUBLISHED, 1, 8),
                        entry(Kind.PUBLISHED, 2, 9),
                        entry(Kind.DUE, 3, 10),
                        entry(Kind.PUBLISHED, 4, 11),
                        entry(Kind.SCHEDULED, 5, 18)),
                ZoneOffset.UTC,
                3);
        assertThat(limited.rows()).extracting(CalendarRow::id).containsExactly(3L, 4L, 5L);
        assertThat(limited.left()).containsExactly(Map.entry(DAY, 2));
    }

    @Test
    void isADayOfWhoLooks() {
        var late = entry(Kind.PUBLISHED, 1, 23);
        var limited = DayLimit.of(List.of(late, entry(Kind.PUBLISHED, 2, 22)), ZoneId.of("Asia/Tokyo"), 1);
        assertThat(limited.left()).containsOnlyKeys(DAY.plusDays(1));
        assertThat(limited.rows()).containsExactly(late);
    }

    @Test
    void isShownWholeWhereItHoldsNoMore() {
        var rows = List.of(entry(Kind.DUE, 1, 8), entry(Kind.PUBLISHED, 2, 9));
        assertThat(DayLimit.of(rows, ZoneOffset.UTC, 2).rows()).isEqualTo(rows);
        assertThat(DayLimit.of(rows, ZoneOffset.UTC, 2).left()).isEmpty();
    }

    private static CalendarRow entry(Kind kind, long id, int hour) {
        var time = DAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return new CalendarRow(kind, time, id, "Bell", "PUBLISHED", "news", "emil", "Emil Krantz", null);
    }
}
