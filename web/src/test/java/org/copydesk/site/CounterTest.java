package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.site.print.Print;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The counter")
class CounterTest {

    private static final Print PAGE = Print.page("<p>The bell</p>");

    @ParameterizedTest(name = "to Accept-Encoding {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, GZIP;q=0.5 | true",
                "* | true",
                "gzip;q=0 | false",
                "gzip;q=0.0, * | false",
                "br | false",
                "identity | false",
                "'' | false",
                "| false"
            })
    void packsForThoseWhoCanUnpack(String codings, boolean packed) {
        assertThat(Counter.accepts(codings)).isEqualTo(packed);
    }

    @Test
    void knowsAPageThatAReaderHasPackedOrNot() {
        assertThat(Counter.has('"' + PAGE.mark() + '"', PAGE)).isTrue();
        assertThat(Counter.has("\"x\", W/\"" + PAGE.mark() + "-gzip\"", PAGE)).isTrue();
        assertThat(Counter.has("*", PAGE)).isTrue();
    }

    @Test
    void knowsAPageThatAReaderHasNot() {
        assertThat(Counter.has(null, PAGE)).isFalse();
        assertThat(Counter.has('"' + Print.page("<p>Another</p>").mark() + '"', PAGE))
                .isFalse();
    }
}
