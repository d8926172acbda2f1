package org.copydesk.deployment.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The module that knows clocks")
class ClocksIT {

    private static final String MODULE = "(await import('/resources/copydesk/ui/clocks.js'))";

    @RegisterExtension
    final Windows windows = new Windows();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-11-26T18:00, UTC, 2026-11-26T18:00:00.000Z",
        "2026-11-26T18:00, Europe/Berlin, 2026-11-26T17:00:00.000Z",
        "2026-07-01T18:00, Europe/Berlin, 2026-07-01T16:00:00.000Z",
        "2026-11-27T07:00, Pacific/Auckland, 2026-11-26T18:00:00.000Z",
        "2026-11-26T07:00, Asia/Kathmandu, 2026-11-26T01:15:00.000Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00.000Z",
        "2027-03-28T02:30, Europe/Berlin, never",
        "'', Europe/Berlin, never"
    })
    void findsTheMomentOfATimeInAZone(String local, String zone, String moment) {
        var found = windows.as("anna", "/desk")
                .evaluate(
                        "async ([local, zone]) => { const then = " + MODULE + ".moment(local, zone);"
                                + " return then === null ? 'never' : new Date(then).toISOString(); }",
                        new Object[] {local, zone});
        assertThat(found).isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0} by somebody in {1} is said in {2}")
    @CsvSource({
        "Pacific/Auckland, Europe/Berlin, Europe/Berlin",
        "Europe/Berlin, Europe/Berlin, UTC",
        "UTC, Europe/Berlin, Europe/Berlin"
    })
    void saysATimeOnTheClocksThatOneHasOrOnThoseOfEverybody(String chosen, String own, String other) {
        var found = windows.as("anna", "/desk")
                .evaluate("async ([chosen, own]) => " + MODULE + ".other(chosen, own)", new Object[] {chosen, own});
        assertThat(found).isEqualTo(other);
    }
}
