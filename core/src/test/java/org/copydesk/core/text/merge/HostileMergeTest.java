package org.copydesk.core.text.merge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.text.merge.Resolution.TAKE_MINE;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A merge of huge or hostile bodies")
@Timeout(60)
class HostileMergeTest {

    @Test
    void endsOnAHundredThousandWordsThatBothRewrote() {
        var merge = of(paragraphs(2_000, 50, 1), paragraphs(2_000, 50, 2), paragraphs(2_000, 50, 3));

        assertThat(merge.conflicts()).isNotEmpty();
    }

    @Test
    void joinsSingleEditsOfAHundredThousandWords() {
        String base = paragraphs(2_000, 50, 1);

        var merge = of(base, "<p>first</p>" + base, base + "<p>last</p>");

        assertThat(merge.text().orElseThrow().body()).isEqualTo("<p>first</p>" + base + "<p>last</p>");
    }

    @Test
    void endsOnTwentyThousandBlocksInAnyOrder() {
        List<String> blocks = IntStream.range(0, 20_000)
                .mapToObj(i -> "<p>block number " + i + " of many</p>")
                .collect(Collectors.toList());
        String base = String.join("", blocks);
        Collections.shuffle(blocks, new Random(1));
        String theirs = String.join("", blocks);
        Collections.shuffle(blocks, new Random(2));

        assertThat(Decided.alike(of(base, theirs, String.join("", blocks)), TAKE_MINE)
                        .body())
                .isNotEmpty();
    }

    @Test
    void asksAboutALineOfTwoMillionCharactersAsAWhole() {
        String word = "a".repeat(2_000_000);

        var merge = of("<p>" + word + "</p>", "<p>" + word + "b</p>", "<p>c" + word + "</p>");

        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void endsOnTheDeepestNesting() {
        String base = "<blockquote>".repeat(3_000) + "<b>".repeat(3_000) + "one two three";

        var merge = of(base, base.replace("one", "1"), base.replace("three", "3"));

        assertThat(Decided.alike(merge, TAKE_MINE).body()).contains("two");
    }

    @Test
    void endsOnOneWordRepeated() {
        String base = "<p>" + "row ".repeat(20_000) + "</p>";

        var merge = of(base, base.replace("<p>", "<p>" + "row ".repeat(500)), base.replace("</p>", "boat</p>"));

        assertThat(Decided.alike(merge, TAKE_MINE).body()).contains("boat");
    }

    private static Merge of(String base, String theirs, String mine) {
        return Merge.of(Bodies.text(base), Bodies.text(theirs), Bodies.text(mine), Locale.ENGLISH);
    }

    private static String paragraphs(int count, int words, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, words)
                        .mapToObj(k -> "w" + random.nextInt(4_000))
                        .collect(joining(" ", "<p>", "</p>")))
                .collect(joining());
    }
}
