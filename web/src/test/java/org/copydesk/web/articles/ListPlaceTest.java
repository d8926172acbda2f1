package org.copydesk.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.CursorConverter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place in a list")
class ListPlaceTest {

    private static final Cursor ROW = new Cursor(Instant.parse("2026-11-26T16:00:00Z"), 7);

    private final ListPlace place = new ListPlace();

    @Test
    void isNotWorthMentioningAtTheBeginning() {
        assertThat(place.said()).isEmpty();
    }

    @Test
    void isKnownByTheRowBeforeIt() {
        place.next(ROW);
        assertThat(place.said()).isEqualTo(Map.of("page", "2", "after", CursorConverter.text(ROW)));
        assertThat(place.getOffset()).isEqualTo(ArticleTable.AT_ONCE);
    }

    @Test
    void isKnownByTheRowBehindItWhenOneCameBack() {
        place.setPage(4);
        place.previous(ROW);
        assertThat(place.said()).isEqualTo(Map.of("page", "3", "before", CursorConverter.text(ROW)));
    }

    @Test
    void isTheBeginningAgainOneBackFromTheSecondPage() {
        place.next(ROW);
        place.previous(ROW);
        assertThat(place.said()).isEmpty();
    }

    @Test
    void tellsWhichWayTheListIsRead() {
        place.next(ROW);
        place.begin(Course.OLDEST_FIRST);
        assertThat(place.said()).isEqualTo(Map.of("order", "OLDEST_FIRST"));
    }
}
