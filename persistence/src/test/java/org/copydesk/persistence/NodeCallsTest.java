package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a node calls")
class NodeCallsTest {

    private final NodeCalls calls = new NodeCalls();

    NodeCallsTest() {
        calls.application = TestDatabase.application();
    }

    @Test
    void isHeardByAllWhoListenOnThatChannel() {
        try (var one = calls.listen("bell");
                var other = calls.listen("bell");
                var elsewhere = calls.listen("cache")) {
            calls.call("bell", List.of("anna", "ben"));
            assertThat(one.hear(Duration.ofSeconds(10))).containsExactly("anna", "ben");
            assertThat(other.hear(Duration.ofSeconds(10))).containsExactly("anna", "ben");
            assertThat(elsewhere.hear(Duration.ofMillis(50))).isEmpty();
        }
    }

    @Test
    void isMissedByWhoBeginsToListenLater() {
        calls.call("bell", List.of("anna"));
        try (var late = calls.listen("bell")) {
            assertThat(late.hear(Duration.ofMillis(50))).isEmpty();
        }
    }
}
