package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class StaffRoomsTest {

    private static final StaffRooms ROOMS = StaffRooms.in(Map.of("COPYDESK_PUBLIC_URL", "https://paper.example/"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/",
                "/desk/article?id=1&move=APPROVE",
                "/desk/sign-out",
                "/desk#x",
                "/desk?x",
                "/api/v1/articles",
                "/ui/jakarta.faces.resource/x.js",
                "/sign-in?to=/desk",
                "/./desk",
                "/x/../desk",
                "/%64esk",
                "/desk;x=1/article",
                "/DESK",
                "\\desk",
                "/articles/../desk/people",
                "/%2e%2e/desk",
                "article?id=1",
                "?id=1&move=APPROVE",
                "desk/article",
                "../desk/people",
                "people",
                "./sign-out",
                "https://paper.example/desk",
                "HTTPS://PAPER.EXAMPLE/desk/people",
                "http://paper.example:8443/api/v1/people",
                "https://user@paper.example/desk",
                "https://paper.example./desk",
                "https://paper%2Eexample/desk",
                "//paper.example/desk",
                "http:/desk",
                "http:desk",
                "https:article?id=1",
                "http:///paper.example/desk",
                "http://localhost:8080/desk",
                "http://127.0.0.1/api/v1/articles",
                "http://[::1]:8080/desk",
                "http://127.1:8080/desk",
                "http://2130706433/desk",
                "http://0x7f.0.0.1/desk",
                "http://0177.0.0.1/desk",
                "http://0x7F000001/desk",
                "https://ⓟaper.example/desk",
                "https://ｐａｐｅｒ.example/desk",
                "https://paper。example/desk",
                "https://paper．example｡/desk",
                "https://pa\u00adper.example/desk"
            })
    void neverLeadsToThePagesOfStaff(String address) {
        assertThat(ROOMS.areAt(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/article?id=1&move=APPROVE",
                "\\\\localhost\\desk",
                "&#x2f;desk",
                "/de&#10;sk",
                "article?id=1"
            })
    void isTakenInWithoutSuchLinksAndPictures(String address) {
        var html = "<p><a href=\"%1$s\">words</a><img src=\"%1$s\" alt=\"x\"></p>".formatted(address);
        assertThat(Markup.canonical(html)).isEqualTo("<p>words</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/a-title",
                "/subjects/CITY",
                "/desks",
                "/desktop",
                "/apis",
                "/articles/desk",
                "photo.png",
                "https://paper.example/",
                "https://paper.example/articles/desk",
                "https://elsewhere.example/desk",
                "https://paper.example.evil.example/desk",
                "mailto:desk@paper.example"
            })
    void leadsEverywhereElse(String address) {
        assertThat(ROOMS.areAt(address)).isFalse();
        assertThat(Markup.canonical("<p><a href=\"" + address + "\">x</a></p>")).contains("href=");
    }

    /** Which the cleaner drops for another reason: it leads to nothing. */
    @Test
    void leadsNowhereByAPlaceInItself() {
        assertThat(ROOMS.areAt("#top")).isFalse();
    }
}
