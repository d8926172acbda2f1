package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value in the query")
class GivenTest {

    @Test
    void wasNotGivenWhenItIsEmpty() {
        assertThat(Given.text("q", " ")).isNull();
        assertThat(Given.flag("mine", "")).isFalse();
        assertThat(Given.name("state", "", State.class)).isNull();
    }

    @Test
    void isReadAsWhatItIs() {
        assertThat(Given.text("q", " bell ")).isEqualTo("bell");
        assertThat(Given.flag("mine", "true")).isTrue();
        assertThat(Given.name("state", "in_review", State.class)).isEqualTo(State.IN_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE"})
    void isNoFlagWhenItIsNeitherTrueNorFalse(String value) {
        assertThatThrownBy(() -> Given.flag("mine", value)).hasMessage("mine has to be true or false.");
    }

    @Test
    void isNoNameWhenNobodyHasIt() {
        assertThatThrownBy(() -> Given.name("state", "LOST", State.class))
                .hasMessageStartingWith("state has to be one of DRAFT, IN_REVIEW");
    }

    @Test
    void isNoTextWhenItCannotBeStoredOrMeant() {
        assertThatThrownBy(() -> Given.text("q", "a\0b")).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> Given.text("q", "a".repeat(501))).hasMessageContaining("longer than 500");
    }
}
