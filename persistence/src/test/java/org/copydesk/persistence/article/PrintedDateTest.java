package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The date that a text is printed with")
class PrintedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, true, 2026-11-22, 2026-11-22T00:00:00Z",
        "2026-11-22T00:30:00+09:00, false, 2026-11-21, 2026-11-21T15:30:00Z",
        "2026-11-22T10:40Z, false, 2026-11-22, 2026-11-22T10:40:00Z",
        "9998-12-31, true, 9998-12-31, 9998-12-31T00:00:00Z"
    })
    void isADayAndAMoment(String written, boolean isDay, String day, String moment) {
        var date = new PrintedDate(written);
        assertThat(date.isDay()).isEqualTo(isDay);
        assertThat(date.day()).isEqualTo(day);
        assertThat(date.moment()).isEqualTo(moment);
        assertThat(PrintedDate.isOne(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-22T10:40", "0999-12-31", "9999-01-01", "2026-02-30"})
    void isNothingElse(String written) {
        assertThat(PrintedDate.isOne(written)).isFalse();
    }
}
