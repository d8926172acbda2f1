package org.copydesk.deployment.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of the log")
class LineFormatterTest {

    private static final String FORGED = "2026-01-01 00:00:00,000 ERROR [org.copydesk] forged";

    private final LineFormatter formatter = new LineFormatter();

    @BeforeEach
    void asOnTheServer() {
        formatter.setPattern("%-5p [%c] %s%e%n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[2K", "\u0008", "\u0000"})
    void isOneHoweverAMessageIsWritten(String sign) {
        var log = formatter.format(new ExtLogRecord(Level.WARN, "queryParam: x" + sign + FORGED, "library"));
        assertThat(log).startsWith("WARN  [").endsWith(FORGED + "\n").doesNotContain(sign + FORGED);
        assertThat(log.strip().codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void isOneWhateverFillsAPlaceInIt() {
        var entry = new ExtLogRecord(Level.WARN, "asked for %s", FormatStyle.PRINTF, "library");
        entry.setParameters(new Object[] {"x\n" + FORGED});
        assertThat(formatter.format(entry)).contains("asked for x\\n" + FORGED);
    }

    @Test
    void isNotBegunByTheMessageOfAFailureItsCauseOrWhatWasSuppressed() {
        var failure = new IllegalStateException("a\n" + FORGED, new IllegalArgumentException("b\r" + FORGED));
        failure.addSuppressed(new IllegalArgumentException("c\u2028" + FORGED));
        var entry = new ExtLogRecord(Level.ERROR, "Failure", "library");
        entry.setThrown(failure);
        var log = formatter.format(entry);
        assertThat(log.split("\\R")).noneMatch(line -> line.startsWith(FORGED));
        assertThat(log)
                .contains("java.lang.IllegalStateException: a\\n2026")
                .contains("Caused by: java.lang.IllegalArgumentException: b\\r2026")
                .contains("java.lang.IllegalArgumentException: c\\u20282026")
                .contains("LineFormatterTest.java:")
                .doesNotContain("Told");
    }

    @Test
    void saysEverythingElseAsItIs() {
        var log = formatter.format(new ExtLogRecord(Level.INFO, "Größe – 李", "library"));
        assertThat(log).endsWith("Größe – 李\n");
    }
}
