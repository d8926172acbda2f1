package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.PublicationZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time that a caller says")
class TimeValueTest {

    @Test
    void isAMomentWithItsZone() {
        assertThat(TimeValue.moment("at", "2027-03-28T07:00[Europe/Berlin]")).isEqualTo("2027-03-28T05:00:00Z");
        assertThat(TimeValue.begin("from", "2027-03-28T07:00+02:00")).isEqualTo("2027-03-28T05:00:00Z");
        assertThat(TimeValue.end("to", "2027-03-28T07:00+02:00")).isEqualTo("2027-03-28T05:00:00Z");
    }

    @Test
    void isAWholeDayOfThePublicationWhereASpanBeginsOrEnds() {
        assertThat(TimeValue.begin("from", "2027-03-28")).isEqualTo(midnight("2027-03-28"));
        assertThat(TimeValue.end("to", " 2027-03-28 ")).isEqualTo(midnight("2027-03-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2027-02-30",
                "2027-03-28T07:00",
                "28.03.2027",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-12-31",
                "-0001-01-01T00:00Z",
                "+10000-01-01T00:00Z"
            })
    void isRefusedByNameOfItsFieldOtherwise(String value) {
        assertThatThrownBy(() -> TimeValue.begin("from", value)).isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> TimeValue.end("to", value)).isInstanceOf(CallRefused.class);
        assertThatThrownBy(() -> TimeValue.moment("at", value)).isInstanceOf(CallRefused.class);
    }

    @Test
    void isADayWhereOnlyItsDayCounts() {
        var usual = LocalDate.parse("2027-03-01");
        assertThat(TimeValue.day("from", "2027-03-28", usual)).isEqualTo("2027-03-28");
        assertThat(TimeValue.day("from", "2027-10-03T02:45[Australia/Lord_Howe]", usual))
                .isEqualTo("2027-10-03");
        assertThat(TimeValue.day("from", " ", usual)).isEqualTo(usual);
        assertThatThrownBy(() -> TimeValue.day("from", "+999999999-12-31", usual))
                .isInstanceOf(CallRefused.class);
    }

    @Test
    void mayBeLeftOut() {
        assertThat(TimeValue.begin("from", null)).isNull();
        assertThat(TimeValue.end("to", "")).isNull();
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(PublicationZone.get()).toInstant();
    }
}
