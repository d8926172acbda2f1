package org.copydesk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An appointment")
class AppointmentTest {

    @Test
    void isSkippedWhereTheClocksGoForwardOverIt() {
        assertThat(at("2027-03-14T02:30", "America/New_York").isSkipped()).isTrue();
        assertThat(at("2027-03-14T03:00", "America/New_York").isSkipped()).isFalse();
        assertThat(at("2027-03-14T02:30", "Europe/Berlin").isSkipped()).isFalse();
    }

    @Test
    void isTheEarlierOneOfTwo() {
        assertThat(at("2026-11-01T01:30", "America/New_York").time())
                .hasToString("2026-11-01T01:30-04:00[America/New_York]");
    }

    @Test
    void isNoneWhereNothingCanBeRead() {
        assertThat(Appointment.read("soon", "UTC")).isEmpty();
        assertThat(Appointment.read(null, "UTC")).isEmpty();
        assertThat(Appointment.read(" ", "UTC")).isEmpty();
    }

    private static Appointment at(String local, String zone) {
        return Appointment.read(local, zone).orElseThrow();
    }
}
