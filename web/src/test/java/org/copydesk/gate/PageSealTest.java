package org.copydesk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The token of a page")
class PageSealTest {

    private static final UUID ANNA = UUID.randomUUID();

    @Test
    void isGoodInItsSessionOnly() {
        var token = PageSeal.read(PageSeal.of(ANNA, "one session").text()).orElseThrow();
        assertThat(token.isFrom("one session")).isTrue();
        assertThat(token.isFrom("another session")).isFalse();
    }

    @Test
    void isWrittenInAnotherWayIntoEveryPage() {
        var seal = PageSeal.of(ANNA, "one session");
        var texts = Stream.generate(seal::text).limit(50).collect(Collectors.toSet());
        assertThat(texts).hasSize(50).allSatisfy(text -> {
            assertThat(text).doesNotContain(seal.seal());
            assertThat(PageSeal.read(text)).contains(seal);
        });
    }

    @Test
    void isGoodForItsPersonOnly() {
        var annas = PageSeal.of(ANNA, "one session");
        assertThat(new PageSeal(UUID.randomUUID(), annas.seal()).isFrom("one session"))
                .isFalse();
    }

    @Test
    void doesNotTellTheSession() {
        assertThat(PageSeal.of(ANNA, "one session").text()).doesNotContain("session");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "anna.seal", "stateless", "0b0f1f2e-3c4d-5e6f-8a9b-0c1d2e3f4a5b.c2hvcnQ"})
    void isNotReadOutOfAnythingElse(String text) {
        assertThat(PageSeal.read(text)).isEmpty();
    }
}
