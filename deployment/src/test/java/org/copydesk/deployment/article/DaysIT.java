package org.copydesk.deployment.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The module that knows days")
class DaysIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @ParameterizedTest(name = "{0} and {1} days: {2}")
    @CsvSource({
        "2026-11-26T10:00, 0, 2026-11-26",
        "2026-11-26T23:59, 1, 2026-11-27",
        "2026-12-31T23:30, 1, 2027-01-01",
        "2028-02-28T07:00, 1, 2028-02-29",
        "2027-03-27T12:00, 1, 2027-03-28",
        "2027-03-28T00:10, 1, 2027-03-29"
    })
    void countsThemAsPeopleDo(String now, int days, String then) {
        var page = windows.as("anna", "/desk");
        var day = page.evaluate(
                "async ([now, days]) => (await import('/resources/copydesk/days.js')).day(new Date(now), days)",
                new Object[] {now, days});
        assertThat(day).isEqualTo(then);
    }
}
