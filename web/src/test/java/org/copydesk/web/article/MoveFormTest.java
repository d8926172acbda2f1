package org.copydesk.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is typed for a move")
class MoveFormTest {

    private final MoveForm form = new MoveForm(Move.SCHEDULE, "Europe/Berlin");

    @Test
    void beginsWithTheTimeItHadInTheZoneInWhichThatWasSaid() {
        form.proposing(ZonedDateTime.parse("2027-03-01T07:00-05:00[America/New_York]"));
        assertThat(form.getAt()).isEqualTo("2027-03-01T07:00");
        assertThat(form.getZone()).isEqualTo("America/New_York");
    }

    @Test
    void beginsWithItOnOnesOwnClocksWhereOnlyAnOffsetWasSaid() {
        form.proposing(ZonedDateTime.parse("2027-03-01T07:00Z"));
        assertThat(form.getAt()).isEqualTo("2027-03-01T08:00");
        assertThat(form.getZone()).isEqualTo("Europe/Berlin");
    }
}
