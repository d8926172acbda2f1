package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.site.response.RenderedPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The counter")
class PageResponseTest {

    private static final RenderedPage PAGE = RenderedPage.page("<p>The bell</p>");

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
        assertThat(PageResponse.accepts(codings)).isEqualTo(packed);
    }

    @Test
    void knowsAPageThatAReaderHasPackedOrNot() {
        assertThat(PageResponse.has('"' + PAGE.mark() + '"', PAGE)).isTrue();
        assertThat(PageResponse.has("\"x\", W/\"" + PAGE.mark() + "-gzip\"", PAGE))
                .isTrue();
        assertThat(PageResponse.has("*", PAGE)).isTrue();
    }

    @Test
    void knowsAPageThatAReaderHasNot() {
        assertThat(PageResponse.has(null, PAGE)).isFalse();
        assertThat(PageResponse.has('"' + RenderedPage.page("<p>Another</p>").mark() + '"', PAGE))
                .isFalse();
    }
}
