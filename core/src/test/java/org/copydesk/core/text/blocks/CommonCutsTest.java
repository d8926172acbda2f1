package org.copydesk.core.text.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word that changes its look inside")
class CommonCutsTest {

    @Test
    void isInAsManyPiecesOnBothSides() {
        var cuts = CommonCuts.of(units("<p>Much CO2, CO2</p>"), units("<p>CO<sub>2</sub> and more</p>"));
        assertThat(texts(cuts.from())).containsExactly("Much", "CO", "2", ",", "CO", "2");
        assertThat(texts(cuts.to())).containsExactly("CO", "2", "and", "more");
        assertThat(IntStream.range(0, 6).map(cuts::wholeOfFrom)).containsExactly(0, 1, 1, 2, 3, 3);
        assertThat(IntStream.range(0, 4).map(cuts::wholeOfTo)).containsExactly(0, 1, 2, 3);
        assertThat(cuts.from()).extracting(Unit::gap).containsExactly("", " ", "", "", " ", "");
    }

    @Test
    void isCutWhereEitherSideDoes() {
        var cuts = CommonCuts.of(units("<p>r<em>eact</em></p>"), units("<p>rea<em>ct</em></p>"));
        assertThat(texts(cuts.from())).containsExactly("r", "ea", "ct");
        assertThat(texts(cuts.to())).containsExactly("r", "ea", "ct");
    }

    @Test
    void isLeftAloneWhereTheOtherSideDoesNotHaveIt() {
        var from = units("<p>Much oxygen</p>");
        var to = units("<p>CO<sub>2</sub> and more</p>");
        assertThat(CommonCuts.of(from, to).from()).isEqualTo(from);
        assertThat(CommonCuts.of(from, to).to()).isEqualTo(to);
    }

    private static List<Unit> units(String body) {
        return Blocks.of(body, Locale.ENGLISH).get(0).units();
    }

    private static List<String> texts(List<Unit> units) {
        return units.stream().map(Unit::text).toList();
    }
}
