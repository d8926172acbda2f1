package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A change on the strength of a session")
class SameOriginTest {

    @ParameterizedTest(name = "from a {0} page of {1}: {2}")
    @CsvSource({
        "same-origin, , true",
        "same-origin, https://desk.example, true",
        "same-site, https://desk.example, false",
        "cross-site, https://desk.example, false",
        "none, , false",
        ", https://desk.example, true",
        ", https://desk.example:8443, false",
        ", http://desk.example, false",
        ", https://desk.example.evil.example, false",
        ", null, false",
        ", , false"
    })
    void isTakenFromOurOwnPagesOnly(String site, String origin, boolean taken) {
        assertThat(SameOrigin.isOurs(site, origin, "https://desk.example")).isEqualTo(taken);
    }
}
