package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The zone of the publication")
class PublicationZoneTest {

    @Test
    void isTheOneThatTheOperatorNames() {
        assertThat(PublicationZone.in(Map.of("COPYDESK_ZONE", " Asia/Kolkata ")))
                .isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etc/UTC", "UTC", "Z", "Etc/Zulu"})
    void isCalledUtcByWhateverNameOfIt(String name) {
        assertThat(PublicationZone.in(Map.of("COPYDESK_ZONE", name)).getId()).isEqualTo("UTC");
    }

    @Test
    void hasToBeOneThatThereIs() {
        assertThatThrownBy(() -> PublicationZone.in(Map.of("COPYDESK_ZONE", "Mars/Olympus")))
                .hasMessage("COPYDESK_ZONE names no zone such as Europe/Berlin: Mars/Olympus");
    }
}
