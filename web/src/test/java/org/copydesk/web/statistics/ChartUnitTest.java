package org.copydesk.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The unit of a chart of durations")
class ChartUnitTest {

    @ParameterizedTest
    @CsvSource({"PT0S, MINUTES", "PT3H, MINUTES", "PT3H1S, HOURS", "PT96H, HOURS", "P5D, DAYS", "P900D, DAYS"})
    void fitsTheLongest(Duration longest, ChartUnit unit) {
        assertThat(ChartUnit.fit(Stream.of(Duration.ZERO, longest))).isEqualTo(unit);
    }

    @Test
    void isMinutesWhereThereIsNothing() {
        assertThat(ChartUnit.fit(Stream.empty())).isEqualTo(ChartUnit.MINUTES);
    }

    @Test
    void countsToAHundredth() {
        assertThat(ChartUnit.MINUTES.count(Duration.ofSeconds(90))).isEqualTo(1.5);
        assertThat(ChartUnit.HOURS.count(Duration.ofMinutes(20))).isEqualTo(0.33);
        assertThat(ChartUnit.DAYS.count(Duration.ofHours(36))).isEqualTo(1.5);
    }

    @Test
    void drawsWhatTookLessThanAMinuteAsTheMinuteThatIsSaidOfIt() {
        assertThat(ChartUnit.fit(Stream.of(Duration.ofMillis(40)))).isEqualTo(ChartUnit.MINUTES);
        assertThat(ChartUnit.MINUTES.count(Duration.ofMillis(40))).isEqualTo(1);
        assertThat(ChartUnit.HOURS.count(Duration.ZERO)).isEqualTo(0.02);
    }
}
