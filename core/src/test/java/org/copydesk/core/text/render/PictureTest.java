package org.copydesk.core.text.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture")
class PictureTest {

    @Test
    void thatLiesElsewhereIsToldAndNotFetched() {
        assertThat(Picture.allShownIn("<p>The <img src=\"https://b.example/quay.png\" alt=\"quay\"> today</p>"))
                .isEqualTo(
                        "<p>The <a class=\"picture\" href=\"https://b.example/quay.png\" rel=\"noopener noreferrer\">"
                                + "quay (https://b.example/quay.png)</a> today</p>");
    }

    @Test
    void withoutWordsIsToldByItsAddress() {
        assertThat(Picture.allShownIn("<p><img src=\"http://b.example/q.png\" alt=\"\"></p>"))
                .contains(">http://b.example/q.png</a>");
    }

    @Test
    void inALinkMakesNoOther() {
        assertThat(
                        Picture.allShownIn(
                                "<p><a href=\"/x\"><img src=\"https://b.example/q$1.png\" alt=\"q\"></a><img src=\"https://b.example/r.png\" alt=\"r\"></p>"))
                .isEqualTo(
                        "<p><a href=\"/x\"><span class=\"picture\">q (https://b.example/q$1.png)</span></a>"
                                + "<a class=\"picture\" href=\"https://b.example/r.png\" rel=\"noopener noreferrer\">r (https://b.example/r.png)</a></p>");
    }

    @Test
    void ofOurOwnIsShown() {
        var body = "<p><img src=\"/media/q.png\" alt=\"q\"></p>";
        assertThat(Picture.allShownIn(body)).isEqualTo(body);
    }
}
