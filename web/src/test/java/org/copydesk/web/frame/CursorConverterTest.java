package org.copydesk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.Instant;
import org.copydesk.persistence.search.Cursor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a list goes on")
class CursorConverterTest {

    private final CursorConverter mark = new CursorConverter();

    @Test
    void isReadAsItWasWritten() {
        var cursor = new Cursor(Instant.parse("2026-11-26T01:02:03.456Z"), 42);
        assertThat(mark.getAsObject(null, null, CursorConverter.text(cursor))).isEqualTo(cursor);
    }

    @Test
    void isTheBeginningWhereNothingIsSaid() {
        assertThat(mark.getAsObject(null, null, "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "_", "2026-11-26T01:02:03Z_42", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isNowhereWhereItCannotBeRead(String text) {
        assertThatThrownBy(() -> mark.getAsObject(null, null, text)).isInstanceOf(ConverterException.class);
    }
}
