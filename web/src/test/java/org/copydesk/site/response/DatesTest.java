package org.copydesk.site.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A date on the site")
class DatesTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T10:40:00Z");
    private static final Dates BERLIN = new Dates(ZoneId.of("Europe/Berlin"));

    @Test
    void isTheMomentOfPublicationWithItsZone() {
        assertThat(BERLIN.published(null, SINCE)).isEqualTo("22 November 2026, 11:40 CET");
    }

    @Test
    void isTheDayThatTheAuthorGives() {
        assertThat(BERLIN.published("2023-11-08", SINCE)).isEqualTo("8 November 2023");
        assertThat(Dates.moment("2023-11-08", SINCE)).isEqualTo("2023-11-08T00:00:00Z");
    }

    @Test
    void isTheTimeThatTheAuthorGivesInTheZoneOfThePublication() {
        assertThat(BERLIN.published("2023-07-01T12:00:00+09:00", SINCE)).isEqualTo("1 July 2023, 05:00 CEST");
        assertThat(Dates.moment("2023-07-01T12:00:00+09:00", SINCE)).isEqualTo("2023-07-01T03:00:00Z");
    }

    @Test
    void isWrittenForFeedsAsMailWritesIt() {
        assertThat(Dates.mail(SINCE)).isEqualTo("Sun, 22 Nov 2026 10:40:00 GMT");
    }
}
