package org.copydesk.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.CursorConverter;
import org.copydesk.web.frame.PageAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place in a list")
class ListPlaceTest {

    private static final Cursor ROW = new Cursor(Instant.parse("2026-11-26T16:00:00Z"), 7);

    private static final String CURSOR = URLEncoder.encode(CursorConverter.text(ROW), StandardCharsets.UTF_8);

    private final ListPlace place = new ListPlace();

    @Test
    void isNotWorthMentioningAtTheBeginning() {
        assertThat(asked()).isEmpty();
    }

    @Test
    void isKnownByTheRowBeforeIt() {
        place.next(ROW);
        assertThat(asked()).isEqualTo("page=2&after=" + CURSOR);
        assertThat(place.getOffset()).isEqualTo(ArticleTable.AT_ONCE);
    }

    @Test
    void isKnownByTheRowBehindItWhenOneCameBack() {
        place.setPage(4);
        place.previous(ROW);
        assertThat(asked()).isEqualTo("page=3&before=" + CURSOR);
    }

    @Test
    void isTheBeginningAgainOneBackFromTheSecondPage() {
        place.next(ROW);
        place.previous(ROW);
        assertThat(asked()).isEmpty();
    }

    @Test
    void tellsWhichWayTheListIsRead() {
        place.next(ROW);
        place.begin(Course.OLDEST_FIRST);
        assertThat(asked()).isEqualTo("order=OLDEST_FIRST");
    }

    private String asked() {
        return place.in(PageAddress.of("/desk/articles")).query();
    }
}
