package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value in the query")
class QueryValueTest {

    @Test
    void wasNotGivenWhenItIsEmpty() {
        assertThat(QueryValue.text("q", " ")).isNull();
        assertThat(QueryValue.flag("mine", "")).isFalse();
        assertThat(QueryValue.name("state", "", State.class)).isNull();
    }

    @Test
    void isReadAsWhatItIs() {
        assertThat(QueryValue.text("q", " bell ")).isEqualTo("bell");
        assertThat(QueryValue.flag("mine", "true")).isTrue();
        assertThat(QueryValue.name("state", "in_review", State.class)).isEqualTo(State.IN_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE"})
    void isNoFlagWhenItIsNeitherTrueNorFalse(String value) {
        assertThatThrownBy(() -> QueryValue.flag("mine", value)).hasMessage("mine has to be true or false.");
    }

    @Test
    void isNoNameWhenNobodyHasIt() {
        assertThatThrownBy(() -> QueryValue.name("state", "LOST", State.class))
                .hasMessageStartingWith("state has to be one of DRAFT, IN_REVIEW");
    }

    @Test
    void isNoTextWhenItCannotBeStoredOrMeant() {
        assertThatThrownBy(() -> QueryValue.text("q", "a\0b")).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> QueryValue.text("q", "a".repeat(501))).hasMessageContaining("longer than 500");
    }
}
