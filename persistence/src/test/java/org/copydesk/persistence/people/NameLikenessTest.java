package org.copydesk.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name")
class NameLikenessTest {

    @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
    @CsvSource({
        "Clara Engel, clara engel",
        "Clara Engel, CLARA ENGEL",
        "Clara Engel, 'Clara  Engel'",
        "Clara Engel, ClaraEngel",
        "Clara Engel, Сlara Engel",
        "Clara Engel, Clаra Engel",
        "Clara Engel, Clara\u200BEngel",
        "Clara Engel, Clara\u00A0Engel",
        "Clara Engel, Ｃｌａｒａ Engel",
        "Emil Krantz, Ernil Krantz",
        "Ole, 0le",
        "Ian, lan",
    })
    void isTakenForAnotherThatLooksLikeIt(String one, String other) {
        assertThat(NameLikeness.of(one)).isEqualTo(NameLikeness.of(other));
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
    @CsvSource({"Clara Engel, Clara Enger", "Anna Berg, Hanna Berg", "Mio, Mia", "李娜, 李那"})
    void isNotTakenForAnother(String one, String other) {
        assertThat(NameLikeness.of(one)).isNotEqualTo(NameLikeness.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clara\u202EEngel",
                "Clara\u2066",
                "Cl\u200Bara",
                "\u2800",
                "Cl\u00ADara",
                "\uFEFFClara",
                "Clara\n",
                "\u3164"
            })
    void isNotPlainWithSignsThatNobodySees(String name) {
        assertThat(NameLikeness.isPlain(name)).isFalse();
        assertThat(NameLikeness.isPlain(NameLikeness.plain(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna Berg", "Jürgen Müller-Lüdenscheidt", "Siobhán O’Neill", "李娜", "محمد علي", "Nguyễn Văn An"})
    void isPlainInEveryScript(String name) {
        assertThat(NameLikeness.isPlain(name)).isTrue();
        assertThat(NameLikeness.plain(name)).isEqualTo(name);
    }
}
