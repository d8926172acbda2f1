package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.api.problem.CallRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The limit of a list")
class PageParamsTest {

    @Test
    void isTwentyWhenNothingIsSaid() {
        assertThat(new PageParams().limit()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "20", "100"})
    void isAnythingFromOneToAHundred(String limit) {
        assertThat(window(limit).limit()).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "ten", "", "99999999999", "1e1", "+5"})
    void isNothingElse(String limit) {
        assertThatThrownBy(() -> window(limit).limit())
                .isInstanceOf(CallRefused.class)
                .hasMessageStartingWith("limit ");
    }

    private static PageParams window(String limit) {
        var window = new PageParams();
        window.limit = limit;
        return window;
    }
}
