package org.copydesk.core.text.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A mark in a comparison")
class MarksTest {

    @ParameterizedTest
    @EnumSource(Mark.class)
    void hasWords(Mark mark) {
        assertThat(MarkLabels.ENGLISH.of(mark, 3)).isNotBlank().doesNotContain("{");
    }
}
