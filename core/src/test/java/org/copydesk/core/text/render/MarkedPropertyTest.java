package org.copydesk.core.text.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.corpus.Drafts;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

@Label("Any comparison shown as HTML")
class MarkedPropertyTest {

    private static final MarkLabels LABELS = (mark, paragraph) -> mark.name();

    @Property(tries = 300)
    void isNestedAsBrowsersNestIt(@ForAll("bodies") List<String> body, @ForAll long seed) {
        var comparison = comparison(body, Drafts.edited(body, seed));
        String shown = Marked.of(comparison, LABELS).body();

        assertThat(plain(parsed(shown).body().html())).isEqualTo(plain(shown));
        for (Sides sides : Sides.of(comparison, LABELS)) {
            assertThat(plain(parsed(sides.left()).body().html())).isEqualTo(plain(sides.left()));
            assertThat(plain(parsed(sides.right()).body().html())).isEqualTo(plain(sides.right()));
        }
    }

    @Property(tries = 300)
    void hasAllOfTheOldOnTheLeftAndAllOfTheNewOnTheRight(@ForAll("bodies") List<String> body, @ForAll long seed) {
        List<String> edited = Drafts.edited(body, seed);
        var sides = Sides.of(comparison(body, edited), LABELS).stream().skip(1).toList();

        assertThat(letters(sides.stream().map(Sides::left).collect(joining())))
                .isEqualTo(letters(String.join("", body)));
        assertThat(letters(sides.stream().map(Sides::right).collect(joining())))
                .isEqualTo(letters(String.join("", edited)));
    }

    @Property(tries = 300)
    void hasAnAnchorForEveryChange(@ForAll("bodies") List<String> body, @ForAll long seed) {
        var comparison = comparison(body, Drafts.edited(body, seed));

        assertThat(parsed(Marked.of(comparison, LABELS).html())
                        .select("[id^=change-]")
                        .eachAttr("id"))
                .hasSize(comparison.shown())
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Drafts.bodies();
    }

    private static Comparison comparison(List<String> from, List<String> to) {
        return Comparison.of(
                new Text("Title", "", String.join("", from), null, null),
                new Text("Title", "", String.join("", to), null, null),
                Locale.ROOT);
    }

    private static Document parsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static String plain(String html) {
        return html.replace("&#39;", "'").replace("&quot;", "\"").replaceAll("<pre>\n+", "<pre>");
    }

    private static String letters(String html) {
        var document = parsed(html);
        document.select(".visually-hidden, .mark-note, [aria-hidden]").remove();
        return Blocks.of(document.body().html(), Locale.ROOT).stream()
                .map(Block::text)
                .collect(joining())
                .replaceAll("\\s", "");
    }
}
