package org.copydesk.site.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The masthead")
class MastheadTest {

    @Test
    void showsWhatWasSet() {
        var masthead = new Masthead(Map.of(
                "COPYDESK_PUBLICATION", "The Harbour Paper",
                "COPYDESK_PUBLIC_URL", "https://paper.example/",
                "COPYDESK_ZONE", "Europe/Berlin"));
        assertThat(masthead.name()).isEqualTo("The Harbour Paper");
        assertThat(masthead.address()).contains("https://paper.example");
        assertThat(masthead.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void hasANameAndTheReadersOwnAddressWhenNothingWasSet() {
        var masthead = new Masthead(Map.of("COPYDESK_PUBLICATION", " "));
        assertThat(masthead.name()).isEqualTo("The Copydesk Gazette");
        assertThat(masthead.address()).isEmpty();
    }
}
