package org.copydesk.deployment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How far the ports are moved")
class ArgumentsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 3000, 50_000})
    void isAsFarAsTheyStayPortsThatBrowsersOpen(int offset) {
        assertThat(moved(offset)).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2000})
    void isNotWhereNoBrowserOpensThePages(int offset) {
        assertThatThrownBy(() -> moved(offset))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("10080, which browsers refuse");
    }

    @Test
    void isNothingUnlessSaid() {
        assertThat(new Arguments(List.of()).portOffset()).isZero();
    }

    private static int moved(int offset) {
        return new Arguments(List.of("--port-offset", Integer.toString(offset))).portOffset();
    }
}
