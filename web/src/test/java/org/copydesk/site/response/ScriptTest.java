package org.copydesk.site.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A language")
class ScriptTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "en, ltr",
        "ar, rtl",
        "he-IL, rtl",
        "fa, rtl",
        "ur-PK, rtl",
        "zh-Hant, ltr",
        "az-Arab, rtl",
        "ku-Latn, ltr",
        "sd-Deva, ltr",
        "pt-BR, ltr"
    })
    void hasADirection(String language, String direction) {
        assertThat(Script.direction(language)).isEqualTo(direction);
    }
}
