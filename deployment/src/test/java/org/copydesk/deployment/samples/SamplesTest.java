package org.copydesk.deployment.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample articles")
class SamplesTest {

    private final List<Sample> samples;

    SamplesTest() throws IOException {
        samples = Samples.articles(Path.of("src/main/samples"));
    }

    @Test
    void endInEveryStateThereIs() {
        assertThat(samples.stream().map(SamplesTest::lastState).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(State.class));
    }

    @Test
    void saySomethingToEveryMoveThatAsksForIt() {
        assertThat(samples)
                .flatMap(Sample::deeds)
                .filteredOn(SampleDeed::isMove)
                .allSatisfy(deed -> {
                    var move = Move.valueOf(deed.action());
                    assertThat(deed.move().containsKey("note")).isEqualTo(move.asksForNote());
                    assertThat(deed.move().containsKey("at")).isEqualTo(move.asksForTime());
                    assertThat(deed.move().containsKey("confirm")).isEqualTo(move.asksForConfirmation());
                });
    }

    @Test
    void containNothingThatABodyMayNot() {
        assertThat(samples).allSatisfy(sample -> {
            var body = sample.body();
            assertThat(tagsOf(Markup.canonical(body))).isEqualTo(tagsOf(body));
            for (var deed : sample.deeds()) if (deed.action().equals("EDIT")) body = deed.edited(body);
        });
    }

    @Test
    void areWrittenInSeveralLanguagesByTheDemoPeople() {
        assertThat(samples)
                .extracting(sample -> sample.header().get("Language"))
                .contains("en", "de", "ja", "ar");
        assertThat(samples).extracting(Sample::author).containsOnly("anna", "ben", "clara", "emil");
    }

    /** Walks the article through the table of moves; edits are made where one may edit. */
    static State lastState(Sample sample) {
        var state = State.DRAFT;
        for (var deed : sample.deeds()) {
            if (deed.action().equals("EDIT")) assertThat(state).isIn(Set.of(State.DRAFT, State.CHANGES_REQUESTED));
            if (!deed.isMove() || deed.step() != null) continue;
            var move = Move.valueOf(deed.action());
            assertThat(move.leaves(state))
                    .as("%s of %s from %s", move, sample.title(), state)
                    .isTrue();
            state = move.to();
        }
        return state;
    }

    private static List<String> tagsOf(String html) {
        return List.of(html.replaceAll("[^<>]*(<[^>]*>)[^<]*", "$1\n").split("\n"));
    }
}
