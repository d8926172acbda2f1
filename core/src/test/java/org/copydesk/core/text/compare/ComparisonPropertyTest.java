package org.copydesk.core.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.corpus.Drafts;
import org.copydesk.persistence.article.Text;

@Label("Of any two texts, a comparison")
class ComparisonPropertyTest {

    @Property(tries = 1000)
    void givesTheOldWithoutInsertionsAndTheNewWithoutDeletions(@ForAll("bodies") List<String> body, @ForAll long seed) {
        isRight(text(String.join("", body)), text(String.join("", Drafts.edited(body, seed))));
    }

    @Property(tries = 1000)
    void isRightForTextsThatHaveNothingToDoWithEachOther(
            @ForAll("bodies") List<String> one, @ForAll("bodies") List<String> other) {
        isRight(text(String.join("", one)), text(String.join("", other)));
    }

    @Property(tries = 1000)
    void isRightForAnyString(@ForAll String one, @ForAll String other) {
        isRight(new Text(one, other, one, null, null), new Text(other, one, other, null, null));
    }

    @Property(tries = 300)
    void findsNothingBetweenEqualTexts(@ForAll("bodies") List<String> body) {
        var text = text(String.join("", body));

        var comparison = Comparison.of(text, text, Locale.ROOT);

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.invisible()).isFalse();
    }

    @Property(tries = 300)
    void takesNoNoticeOfSpacingAndMarkup(@ForAll("bodies") List<String> body) {
        String tidy = String.join(
                "", body.stream().filter(block -> !block.startsWith("<pre")).toList());
        String noisy =
                tidy.replace("<p>", "\n  <P class='x'>\n ").replace(" ", "  ").replace("strong>", "b>");

        assertThat(Comparison.of(text(tidy), text(noisy), Locale.ROOT).isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Drafts.bodies();
    }

    private static void isRight(Text from, Text to) {
        var comparison = Comparison.of(from, to, Locale.ROOT);

        assertThat(Reading.old(comparison)).isEqualTo(Reading.of(from, Locale.ROOT));
        assertThat(Reading.now(comparison)).isEqualTo(Reading.of(to, Locale.ROOT));
        assertThat(comparison.degraded()).isFalse();
    }

    private static Text text(String body) {
        return new Text("Title", "", body, null, null);
    }
}
