package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.persistence.search.Cursor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cursor")
class ListCursorTest {

    private static final Cursor ROW = new Cursor(Instant.parse("2026-11-22T10:40:00.123456Z"), 42);
    private static final ListCursor PLACE = ListCursor.at(Kind.UPDATED, ROW);

    @Test
    void leadsBackToTheTimeAndTheId() {
        assertThat(ListCursor.of(PLACE.encoded(), Kind.UPDATED).row()).isEqualTo(ROW);
    }

    @Test
    void leadsBackToTheNumber() {
        assertThat(ListCursor.of(ListCursor.at(Kind.EVENTS, 7).encoded(), Kind.EVENTS)
                        .number())
                .isEqualTo(7);
    }

    @Test
    void isNoneOfAnotherKindOfList() {
        assertBroken(PLACE.encoded(), Kind.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "abc", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "null", "0"})
    void isRefusedWhenItIsNone(String nonsense) {
        assertBroken(nonsense, Kind.UPDATED);
    }

    @Test
    void isRefusedWithAnyBitOfItTurned() {
        var bytes = Base64.getUrlDecoder().decode(PLACE.encoded());
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(Base64.getUrlEncoder().withoutPadding().encodeToString(turned), Kind.UPDATED);
        }
    }

    @Test
    void isRefusedWhenItLeadsBeyondAllTimes() {
        assertBroken(new ListCursor(Kind.UPDATED, Long.MAX_VALUE, 1).encoded(), Kind.UPDATED);
        assertBroken(new ListCursor(Kind.EVENTS, 1L << 40, 0).encoded(), Kind.EVENTS);
    }

    private static void assertBroken(String cursor, Kind list) {
        assertThatThrownBy(() -> ListCursor.of(cursor, list)).isInstanceOf(IllegalArgumentException.class);
    }
}
