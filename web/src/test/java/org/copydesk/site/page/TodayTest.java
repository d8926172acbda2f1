package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.publishing.Correction.Kind;
import org.copydesk.persistence.publishing.PublicRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Today, as the front page says it")
class TodayTest {

    /** Half past midnight in Berlin, where it is summer. */
    private static final Instant NOW = Instant.parse("2027-06-30T22:30:00Z");

    private static final Instant MIDNIGHT = Instant.parse("2027-07-01T22:00:00Z");

    private final Today today = new Today(NOW, ZoneId.of("Europe/Berlin"));

    @Test
    void isADayOfThePublication() {
        assertThat(today.name()).isEqualTo("Thursday 1 July 2027");
    }

    @Test
    void hasHoursAndOtherDaysAreDays() {
        assertThat(today.published(row("2027-06-30T22:05:00Z", null, null))).isEqualTo("00:05");
        assertThat(today.published(row("2027-06-30T21:59:00Z", null, null))).isEqualTo("30 June 2027");
    }

    @Test
    void leavesADateThatTheAuthorGaveAsItIs() {
        assertThat(today.published(row("2027-06-30T22:05:00Z", "2024-05-06", null)))
                .isEqualTo("6 May 2024");
    }

    @Test
    void tellsOfACorrectionForADay() {
        var corrected = new Correction(Kind.CORRECTION, "It rang twice.");
        assertThat(today.told(row("2027-06-30T22:10:00Z", null, corrected))).hasValue("corrected 00:10");
        assertThat(today.told(row("2027-06-29T22:30:01Z", null, corrected))).hasValue("corrected 30 June 2027");
        assertThat(today.told(row("2027-06-29T22:30:00Z", null, corrected))).isEmpty();
        assertThat(today.told(row("2027-06-30T22:10:00Z", null, new Correction(Kind.TYPO, null))))
                .isEmpty();
        assertThat(today.told(row("2027-06-30T22:10:00Z", null, null))).isEmpty();
    }

    @Test
    void endsAtMidnightOrWithWhatItTells() {
        var corrected = new Correction(Kind.UPDATE, "It rang twice.");
        assertThat(today.until(Stream.of(row("2027-06-30T22:10:00Z", null, null))))
                .isEqualTo(MIDNIGHT);
        assertThat(today.until(Stream.of(row("2027-06-30T22:10:00Z", null, corrected))))
                .isEqualTo(MIDNIGHT);
        assertThat(today.until(Stream.of(row("2027-06-30T10:00:00Z", null, corrected))))
                .isEqualTo("2027-07-01T10:00:00Z");
        assertThat(today.until(Stream.of(row("2027-06-29T10:00:00Z", null, corrected))))
                .isEqualTo(MIDNIGHT);
    }

    private static PublicRow row(String changed, String published, Correction correction) {
        var since = Instant.parse(changed);
        return new PublicRow(
                1, "bell", "A bell", "", "", List.of(), List.of(), "en", published, since, since, correction);
    }
}
