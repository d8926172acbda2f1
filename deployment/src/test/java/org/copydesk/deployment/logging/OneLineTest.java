package org.copydesk.deployment.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formatter itself runs in the server only, where LogIT reads what it writes. */
@DisplayName("A line of the log")
class OneLineTest {

    private static final String FORGED = "2026-01-01 00:00:00,000 ERROR [org.copydesk] forged";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u001b[2K",
                "\u0008",
                "\u0000",
                "\u202e",
                "\u2066",
                "\u200f"
            })
    void isOneHoweverAMessageIsWritten(String sign) {
        var line = OneLine.of("queryParam: x" + sign + FORGED);
        assertThat(line).endsWith(FORGED).doesNotContain(sign + FORGED);
        assertThat(line.lines()).hasSize(1);
        assertThat(line.codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void isNotBegunByTheMessageOfAFailureItsCauseOrWhatWasSuppressed() {
        var failure = new IllegalStateException("a\n" + FORGED, new IllegalArgumentException("b\r" + FORGED));
        failure.addSuppressed(new IllegalArgumentException("c\u2028" + FORGED));
        var entry = new LogRecord(Level.SEVERE, "Failure");
        entry.setThrown(ToldFailure.of(failure, 0));
        var log = new SimpleFormatter().format(entry);
        assertThat(log.split("\\R")).noneMatch(line -> line.startsWith(FORGED));
        assertThat(log)
                .contains("java.lang.IllegalStateException: a\\n2026")
                .contains("Caused by: java.lang.IllegalArgumentException: b\\r2026")
                .contains("java.lang.IllegalArgumentException: c\\u20282026")
                .contains("OneLineTest.java:")
                .doesNotContain("Told");
    }

    @Test
    void endsWhereNobodyReadsOn() {
        var line = OneLine.of("step: " + "x".repeat(1_500_000));
        assertThat(line).startsWith("step: xxx").endsWith(" more").hasSizeLessThan(OneLine.LONGEST + 30);
    }

    @Test
    void saysEverythingElseAsItIs() {
        assertThat(OneLine.of("Größe – 李")).isEqualTo("Größe – 李");
    }
}
