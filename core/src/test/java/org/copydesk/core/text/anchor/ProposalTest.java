package org.copydesk.core.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Other words for a passage")
class ProposalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>The bell rings.</p>| bell | gong | <p>The gong rings.</p>",
                "<p>The <strong>bell</strong> rings.</p>| bell | gong | <p>The <strong>gong</strong> rings.</p>",
                "<p>The <strong>bell</strong> rings.</p>| bell | bell | <p>The bell rings.</p>",
                "<p>The bell rings.</p>| bell | <em>bell</em> | <p>The <em>bell</em> rings.</p>",
                "<p>The <em>big bell rings</em>.</p>| bell | <strong>bell</strong> | <p>The <em>big</em> <strong>bell</strong> <em>rings</em>.</p>",
                "<p>The bell rings now.</p>| now | `` | <p>The bell rings.</p>",
                "<p>The bell rings now.</p>| bell | `` | <p>The rings now.</p>",
                "<p>One.</p><p>Two.</p><p>Three.</p>| Two. | `` | <p>One.</p><p>Three.</p>",
                "<p>One is.</p><p>Gone.</p><p>Two is.</p>| is. Gone. Two | and two | <p>One and two is.</p>",
                "<p>One two.</p>| two. | <p>half.</p><p>New</p><p>end.</p> | <p>One half.</p><p>New</p><p>end.</p>",
                "<p>One two three.</p>| two | <p>half</p><p>end</p> | <p>One half</p><p>end three.</p>",
                "<ul><li>One</li><li>Two</li></ul>| One | <p>A</p><p>B</p> | <ul><li>A</li><li>B</li><li>Two</li></ul>",
                "<ul><li>One</li><li>Two</li></ul>| Two | `` | <ul><li>One</li></ul>",
                "<p>One.</p>| One. | <h2>Head</h2><p>Text</p> | <h2>Head</h2><p>Text</p>",
                "<p>One.</p>| One. | <script>alert(1)</script>Safe & sound | <p>Safe &amp; sound</p>",
                "<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>| One | `` | <table><tbody><tr><td></td><td>Two</td></tr></tbody></table>",
            })
    void standInItsPlace(String body, String exact, String replacement, String expected) {
        var text = new Text("", "", body, List.of(), List.of());
        var span = QuotableText.of(AnchoredField.BODY, text, Locale.ENGLISH)
                .find(new Quote(exact, "", ""))
                .get(0);

        var applied = Proposal.applied(text, List.of(new Proposal(AnchoredField.BODY, span, replacement)));

        assertThat(Markup.canonical(applied.body())).isEqualTo(expected);
    }

    @Test
    void standInLinesOfPlainText() {
        var text = new Text("The bell rings again", "", "", List.of(), List.of());
        var span = QuotableText.of(AnchoredField.TITLE, text, Locale.ENGLISH)
                .find(new Quote("again", "", ""))
                .get(0);

        assertThat(Proposal.applied(text, List.of(new Proposal(AnchoredField.TITLE, span, "")))
                        .title())
                .isEqualTo("The bell rings");
        assertThat(Proposal.applied(text, List.of(new Proposal(AnchoredField.TITLE, span, "a < b\n&")))
                        .title())
                .isEqualTo("The bell rings a < b &");
    }

    @Test
    void madeFromARealEditGiveThatEditsText() {
        int proposed = 0;
        for (var pair : Histories.neighbours()) {
            var from = pair.from().text();
            var to = pair.to().text();
            if (from.body().length() > 30_000) continue;
            var proposals = proposals(from, to);
            if (proposals == null) continue;
            proposed += proposals.size();

            assertThat(spaced(Markup.canonical(Proposal.applied(from, proposals).body())))
                    .isEqualTo(spaced(Markup.canonical(to.body())));
        }
        assertThat(proposed).isPositive();
    }

    /** One kind of space is as good as another at the end of a paragraph. */
    private static String spaced(String body) {
        return body.replaceAll("[ \u00a0]+(?=</)", "").replaceAll("[ \u00a0]+", " ");
    }

    /** The edit word by word, each change with the word before or after it; null where whole paragraphs came and went. */
    private static List<Proposal> proposals(Text from, Text to) {
        var old = QuotableText.of(AnchoredField.BODY, from, Locale.ENGLISH);
        var now = QuotableText.of(AnchoredField.BODY, to, Locale.ENGLISH);
        if (old.blocks().size() != now.blocks().size()) return null;
        List<Proposal> proposals = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < old.blocks().size(); i++) {
            var olds = old.blocks().get(i).units();
            var news = now.blocks().get(i).units();
            if (olds.isEmpty() || news.isEmpty()) return null;
            add(proposals, olds, news, start);
            start += length(olds, 0, olds.size());
        }
        return proposals;
    }

    private static void add(List<Proposal> proposals, List<Unit> olds, List<Unit> news, int blockStart) {
        var edits = Edits.ofWords(
                olds.stream().map(unit -> unit.gap() + unit.key()).toList(),
                news.stream().map(unit -> unit.gap() + unit.key()).toList(),
                Patience.ofOne());
        int[] places = edits.places();
        List<int[]> changes = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < olds.size() || now < news.size()) {
            if (old < olds.size() && places[old] == now) {
                old++;
                now++;
                continue;
            }
            int oldEnd = old;
            while (oldEnd < olds.size() && places[oldEnd] < 0) oldEnd++;
            int nowEnd = oldEnd == olds.size() ? news.size() : places[oldEnd];
            int before = old == 0 ? 0 : 1;
            int after = old == 0 && oldEnd < olds.size() ? 1 : 0;
            extend(changes, new int[] {old - before, oldEnd + after, now - before, nowEnd + after});
            old = oldEnd + after;
            now = nowEnd + after;
        }
        for (int[] change : changes) {
            int from = blockStart + length(olds, 0, change[0]);
            var span = new Span(from, from + length(olds, change[0], change[1]));
            proposals.add(new Proposal(AnchoredField.BODY, span, written(news.subList(change[2], change[3]))));
        }
    }

    /** Changes with a word in common are one. */
    private static void extend(List<int[]> changes, int[] change) {
        var last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (last == null || last[1] <= change[0]) {
            changes.add(change);
            return;
        }
        last[1] = change[1];
        last[3] = change[3];
    }

    private static String written(List<Unit> units) {
        var words = new StringBuilder();
        for (Unit unit : units) words.append(words.isEmpty() ? "" : unit.gap()).append(unit.text());
        return words.toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    private static int length(List<Unit> units, int from, int to) {
        return units.subList(from, to).stream()
                .mapToInt(unit -> unit.text().length())
                .sum();
    }
}
