package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.copydesk.core.workflow.ClockTime.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A time that is set")
class ClockTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2027-07-01T09:00:00Z, 2027-07-01T09:00:00Z",
        "2027-07-01T09:00+02:00, 2027-07-01T07:00:00Z",
        "2027-07-01T09:00[Europe/Berlin], 2027-07-01T07:00:00Z",
        "2027-07-01T09:00:00+02:00[Europe/Berlin], 2027-07-01T07:00:00Z",
        "2027-10-31T02:30:00+02:00[Europe/Berlin], 2027-10-31T00:30:00Z",
        "2027-10-31T02:30:00+01:00[Europe/Berlin], 2027-10-31T01:30:00Z"
    })
    void isTheMomentThatItSays(String said, Instant moment) {
        assertThat(ClockTime.read(said).toInstant()).isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-03-28T02:30:00[Europe/Berlin], SKIPPED",
        "2027-03-28T02:30:00+01:00[Europe/Berlin], SKIPPED",
        "2027-03-28T02:30:00+02:00[Europe/Berlin], SKIPPED",
        "2027-10-31T02:30:00[Europe/Berlin], TWICE",
        "2027-07-01T09:00:00+05:00[Europe/Berlin], OTHER_OFFSET",
        "2027-10-31T02:30:00+03:00[Europe/Berlin], OTHER_OFFSET",
        "2027-07-01T09:00, WITHOUT_ZONE",
        "2027-07-01, MALFORMED",
        "2027-02-30T09:00[Europe/Berlin], MALFORMED",
        "2027-04-31T09:00:00Z, MALFORMED",
        "2027-07-01T24:00:00Z, MALFORMED",
        "tomorrow, MALFORMED",
        "2027-07-01T09:00[Europe/Atlantis], MALFORMED",
        "+12027-07-01T09:00:00Z, MALFORMED",
        "0000-07-01T09:00:00Z, MALFORMED",
        "-4800-07-01T09:00:00Z, MALFORMED"
    })
    void isRefusedWhereItIsNotOneMoment(String said, Fault fault) {
        assertThatThrownBy(() -> ClockTime.read(said))
                .isInstanceOfSatisfying(
                        ClockTime.TimeRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }
}
