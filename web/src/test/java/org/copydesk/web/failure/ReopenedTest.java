package org.copydesk.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page that is no longer remembered")
class ReopenedTest {

    private static final String SENT = "https://paper.test/desk/edit";

    @Test
    void opensWhereTheBrowserSaysThatItWas() {
        assertThat(Reopened.address(SENT + "?id=7", SENT, null)).isEqualTo("/desk/edit?id=7");
    }

    @Test
    void opensWhereItsFormWentWhenTheBrowserSaysNothing() {
        assertThat(Reopened.address("", SENT, "id=8")).isEqualTo("/desk/edit?id=8");
    }

    @Test
    void isNeverAPlaceElsewhere() {
        assertThat(Reopened.address("https://elsewhere.test/desk/edit", SENT, null))
                .isEqualTo("/desk/edit");
        assertThat(Reopened.address(SENT + ".elsewhere.test/", SENT, null)).isEqualTo("/desk/edit");
    }
}
