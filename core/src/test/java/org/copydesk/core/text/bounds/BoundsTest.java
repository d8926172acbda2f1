package org.copydesk.core.text.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.copydesk.core.text.bounds.JsonBounds.Bound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What comes in is stopped while it streams by where")
class BoundsTest {

    @Test
    void jsonIsDeeperThanAnyText() {
        refuses(Bound.DEPTH, "[".repeat(JsonBounds.DEPTH + 1));
        passes("[".repeat(JsonBounds.DEPTH) + "]".repeat(JsonBounds.DEPTH));
    }

    @Test
    void jsonHasMorePartsThanAnyText() {
        refuses(Bound.PARTS, "{\"byline\":[" + "{\"name\":\"A\"},".repeat(JsonBounds.PARTS) + "]}");
        refuses(Bound.PARTS, "{" + "\"a\":1,".repeat(JsonBounds.PARTS) + "}");
    }

    @Test
    void jsonIsLonger() {
        refuses(Bound.BYTES, '"' + "x".repeat(JsonBounds.BYTES));
    }

    @Test
    void butNotForWhatStandsInATextOfIt() {
        passes("{\"body\":\"" + "[{,\\\"\\\\".repeat(JsonBounds.PARTS) + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<span style='x'>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<font>"})
    void htmlIsDeeperThanAnyText(String open) {
        assertThat(HtmlBounds.of(open.repeat(HtmlBounds.DEPTH + 1)).isTooDeep()).isTrue();
        assertThat(HtmlBounds.of(open.repeat(HtmlBounds.DEPTH / 2)).isTooDeep()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "<br>", "<li>", "<b></b>", "<img src=x>", "<p>1 < 2</p>"})
    void htmlHasMoreElementsThanAnyText(String element) {
        assertThat(HtmlBounds.of(element.repeat(HtmlBounds.ELEMENTS + 1)).isTooMuch())
                .isTrue();
        var most = HtmlBounds.of(element.repeat(HtmlBounds.ELEMENTS));
        assertThat(most.isTooMuch()).isFalse();
        assertThat(most.isTooDeep()).isFalse();
    }

    @Test
    void anUploadHasMoreParts() throws IOException {
        assertThat(parts(PartBounds.PARTS)).isPositive();
        assertThatThrownBy(() -> parts(PartBounds.PARTS + 1)).isInstanceOf(PartBounds.Exceeded.class);
    }

    private static int parts(int parts) throws IOException {
        var body = "--limit\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\n---x\r\n".repeat(parts)
                + "--limit--";
        return new PartBounds(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "limit")
                .readAllBytes()
                .length;
    }

    private static void refuses(Bound bound, String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        JsonBounds.Exceeded.class,
                        much -> assertThat(much.bound()).isEqualTo(bound));
    }

    private static void passes(String json) {
        try {
            assertThat(read(json)).isEqualTo(json.length());
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static int read(String json) throws IOException {
        return new JsonBounds(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).readAllBytes().length;
    }
}
