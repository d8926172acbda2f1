package org.copydesk.core.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A product for real readers")
class ProductionTest {

    @ParameterizedTest
    @ValueSource(strings = {"COPYDESK_CLIENT_SECRET", "COPYDESK_PEOPLE_CLIENT_SECRET"})
    void doesNotStartOnTheDemoRealm(String variable) {
        assertThatThrownBy(() -> Production.check(Map.of(
                        "COPYDESK_PRODUCTION",
                        "true",
                        "COPYDESK_PUBLIC_URL",
                        "https://paper.example",
                        variable,
                        "demo-secret-of-copydesk")))
                .hasMessageContaining(variable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/"})
    void doesNotStartWithoutAnAddressOfItsOwn(String address) {
        assertThatThrownBy(() -> Production.check(Map.of(
                        "COPYDESK_PRODUCTION",
                        "true",
                        "COPYDESK_PUBLIC_URL",
                        address,
                        "COPYDESK_CLIENT_SECRET",
                        "kept-elsewhere")))
                .hasMessageContaining("COPYDESK_PUBLIC_URL");
    }

    @Test
    void startsOnARealmOfItsOwn() {
        assertThatCode(() -> Production.check(Map.of(
                        "COPYDESK_PRODUCTION",
                        "true",
                        "COPYDESK_PUBLIC_URL",
                        "https://paper.example",
                        "COPYDESK_CLIENT_SECRET",
                        "kept-elsewhere")))
                .doesNotThrowAnyException();
    }

    @Test
    void isNotMeantWhenNobodySaysSo() {
        assertThatCode(() -> Production.check(Map.of("COPYDESK_CLIENT_SECRET", "demo-secret-of-copydesk")))
                .doesNotThrowAnyException();
    }
}
