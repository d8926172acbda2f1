package org.copydesk.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.copydesk.core.text.render.Mark;
import org.copydesk.core.text.render.MarkLabels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A mark in a comparison")
class MarksTest {

    private static final MarkLabels LABELS =
            MarkLabels.from(ResourceBundle.getBundle("org.copydesk.api.compare.marks"));

    @ParameterizedTest
    @EnumSource(Mark.class)
    void hasWords(Mark mark) {
        assertThat(LABELS.of(mark, 3)).isNotBlank().doesNotContain("{");
    }
}
