package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of the log")
class LoggableTest {

    private static final String FORGED = "APPROVE\n2026-01-01 00:00:00,000 ERROR [org.copydesk] forged";

    @Test
    void isNeverBegunBySomebodyWhoSentIt() {
        var failure = new IllegalStateException(FORGED, new IllegalArgumentException("x\r" + FORGED));
        var entry = new LogRecord(Level.SEVERE, "Failure");
        entry.setThrown(Loggable.failure(failure));
        var log = new SimpleFormatter().format(entry);
        assertThat(log.lines()).noneMatch(line -> line.startsWith("2026-01-01"));
        assertThat(log)
                .contains("java.lang.IllegalStateException: APPROVE\\u000a2026")
                .contains("java.lang.IllegalArgumentException: x\\u000d")
                .contains("at org.copydesk.core.LoggableTest");
    }

    @Test
    void saysEverythingElseAsItIs() {
        assertThat(Loggable.text("Größe – 李")).isEqualTo("Größe – 李");
        assertThat(Loggable.failure(null)).isNull();
    }
}
