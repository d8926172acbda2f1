package org.copydesk.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way through a long list")
class ListPositionTest {

    @Test
    void leadsBackAsItCame() {
        assertThat(trail(1, null).onwards(null)).isEqualTo("page=2");
        assertThat(trail(2, "").onwards("2026-01-02T03:04:05Z_7")).isEqualTo("page=3&way=2026-01-02T03:04:05Z_7");
        var third = trail(3, "2026-01-02T03:04:05Z_7");
        assertThat(third.back()).isEqualTo("2026-01-02T03:04:05Z_7");
        assertThat(third.backwards()).isEqualTo("page=2");
        assertThat(trail(2, "").back()).isEmpty();
    }

    @Test
    void isForgottenWhereItIsVeryLong() {
        var trail = trail(1, "");
        for (int page = 1; page < 100; page++) {
            var next = trail.onwards(page == 1 ? null : "mark_" + page).split("&way=");
            trail = trail(page + 1, next.length > 1 ? next[1].replaceAll("[a-z]", "") : "");
        }
        assertThat(trail.getWay().split("~")).hasSize(20);
        assertThat(trail(50, "").back()).isNull();
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThat(trail(3, "\"><script>").getWay()).isEmpty();
    }

    private static ListPosition trail(int page, String way) {
        var trail = new ListPosition();
        trail.setPage(page);
        trail.setWay(way);
        return trail;
    }
}
