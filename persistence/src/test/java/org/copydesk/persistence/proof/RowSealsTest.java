package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Resume;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The seal of rows")
class RowSealsTest extends Storing {

    @Test
    void isOverEverythingThatStandsInThem() {
        var desk = new Desk("bakery", "Bakery");
        the(Desks.class).add(desk);
        var before = seal("bakery");

        assertThat(before).matches("desk bakery [0-9a-f]{64}").isEqualTo(seal("bakery"));
        desk.askFor(false, 5, Duration.ofMinutes(2), Resume.STEP);
        assertThat(seal("bakery")).isNotEqualTo(before);
    }

    @Test
    void isThatOfNoneWhereNothingIs() {
        assertThat(seal("dairy")).isEqualTo(SealedTable.DESK.seal("dairy", List.of()));
    }

    @Test
    void isThatOfEachOfSeveralAlone() {
        the(Desks.class).add(new Desk("bakery", "Bakery"));
        the(Desks.class).add(new Desk("garden", "Garden"));

        assertThat(the(RowSeals.class).of(SealedTable.DESK, List.of("garden", "dairy", "bakery", "garden")))
                .isEqualTo(Map.of("garden", seal("garden"), "dairy", seal("dairy"), "bakery", seal("bakery")));
    }

    private String seal(String desk) {
        return the(RowSeals.class).of(SealedTable.DESK, desk);
    }
}
