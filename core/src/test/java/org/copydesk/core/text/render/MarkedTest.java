package org.copydesk.core.text.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.corpus.Histories.Neighbours;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comparison shown as HTML")
class MarkedTest {

    private static final MarkLabels LABELS = (mark, paragraph) -> mark.name() + (paragraph > 0 ? " " + paragraph : "");

    @Test
    void saysInWordsWhatIsInsertedAndDeleted() {
        assertThat(marked("<p>the old bell</p>", "<p>the <strong>new</strong> bell</p>"))
                .isEqualTo("<p>the <del class=\"mark-deleted\" id=\"change-1\" data-change=\"1\">"
                        + hidden("DELETED") + "old" + hidden("DELETION_END") + "</del>"
                        + "<ins class=\"mark-inserted\" data-change=\"1\">"
                        + hidden("INSERTED") + "<strong>new</strong>" + hidden("INSERTION_END") + "</ins> bell</p>");
    }

    @Test
    void saysWhereAMovedParagraphCameFromAndWentTo() {
        String one = "<p>The ferry will sail again on Saturday.</p>";
        String two = "<p>The bell rings at noon, said the harbour master.</p>";
        String three = "<p>Tickets are sold on board.</p>";

        assertThat(marked(one + two + three, two + one + three))
                .isEqualTo("<p class=\"mark-moved-away\"><span class=\"mark-note\">MOVED_AWAY 2</span> </p>" + two
                        + "<p class=\"mark-moved\"><span class=\"mark-note\" id=\"change-1\" data-change=\"1\">"
                        + "<span aria-hidden=\"true\">↓ </span>MOVED_DOWN 1</span> "
                        + one.substring(3) + three);
    }

    @Test
    void keepsItemsInTheirListsAndFieldsInTheirRows() {
        assertThat(bare(marked(
                        "<ul><li>a<ol><li>b</li></ol></li></ul>", "<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>")))
                .isEqualTo("<ul><li>a<ol><li>b</li><li><div><ins>c</ins></div></li></ol></li></ul>");
        assertThat(
                        bare(
                                marked(
                                        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>",
                                        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>x</td><td>c</td></tr></tbody></table>")))
                .isEqualTo(
                        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><del>b</del><ins>x</ins></td><td>c</td></tr>"
                                + "</tbody></table>");
    }

    @Test
    void numbersEveryChangeOnceInReadingOrder() {
        var comparison = Comparison.of(
                text("Bell back", "<p>one two three four</p><hr><p>seven eight nine ten</p>"),
                text("Bell rings", "<p>one 2 three <em>four</em></p><h2>seven eight nine ten</h2><p>new</p>"),
                Locale.ENGLISH);
        String html = Marked.of(comparison, LABELS).html();

        assertThat(Pattern.compile("id=\"(change-\\d+)\"")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, comparison.shown())
                        .mapToObj(i -> "change-" + i)
                        .toList());
        assertThat(comparison.shown()).isEqualTo(6);
    }

    @Test
    void letsNothingOutOfTheTextsBecomeMarkupOrScript() {
        String evil =
                "<p>&lt;script&gt;x()&lt;/script&gt; <a href=\"java\tscript:x()\">go</a> <img src=\"data:x\" alt=\"&quot;&gt;"
                        + "&lt;svg onload=x()\"><a href=\"/a?b=1:2\">on</a><script>y()</script></p>";
        String html = marked(evil, "<p>&lt;b onclick=x()&gt; safe</p>")
                + marked("<p>safe</p>", evil)
                + marked(evil, evil)
                + marked(evil, evil.replace("go", "<i>go</i>"));

        assertThat(Jsoup.parse(html).select("script, svg, b, [onload], [onclick], [href^=java], [src^=data]"))
                .isEmpty();
        assertThat(html).contains("&lt;script&gt;x()", "href=\"#\"", "href=\"/a?b=1:2\"", "alt=\"&quot;&gt;&lt;svg");
        assertThat(Marked.of(
                                Comparison.of(text("<b>1", ""), text("<i>2", ""), Locale.ROOT),
                                (mark, paragraph) -> "<label>")
                        .html())
                .doesNotContain("<b>", "<i>", "<label>");
    }

    @Test
    void givesTheNewTextWithoutDeletions() {
        for (Neighbours pair : everyFourth(Histories.neighbours())) {
            Element shown = shown(marked(pair.from().text(), pair.to().text()));
            shown.select("del, .mark-moved-away, .mark-gone").remove();

            assertThat(letters(shown))
                    .isEqualTo(letters(Jsoup.parse(pair.to().text().body())));
        }
    }

    @Test
    void givesTheOldTextOnTheLeftAndTheNewOnTheRight() {
        for (Neighbours pair : everyFourth(Histories.neighbours())) {
            var comparison = Comparison.of(pair.from().text(), pair.to().text(), Locale.ENGLISH);
            var sides = Sides.of(comparison, LABELS).stream().skip(1).toList();

            assertThat(texts(sides.stream().map(Sides::left).collect(joining())))
                    .isEqualTo(texts(pair.from().text().body()));
            assertThat(texts(sides.stream().map(Sides::right).collect(joining())))
                    .isEqualTo(texts(pair.to().text().body()));
        }
    }

    @Test
    void takesItsWordsFromABundle() {
        var bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"mark.MOVED_UP", "hierher von Absatz {0}"}};
            }
        };

        assertThat(MarkLabels.from(bundle).of(Mark.MOVED_UP, 6)).isEqualTo("hierher von Absatz 6");
    }

    private static List<Neighbours> everyFourth(List<Neighbours> pairs) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(pairs::get)
                .toList();
    }

    private static String marked(String from, String to) {
        return marked(text("", from), text("", to));
    }

    private static String marked(Text from, Text to) {
        return Marked.of(Comparison.of(from, to, Locale.ENGLISH), LABELS).body();
    }

    private static Text text(String title, String body) {
        return new Text(title, "", body, null, null);
    }

    private static String hidden(String label) {
        return "<bdi class=\"visually-hidden\"> " + label + " </bdi>";
    }

    private static String bare(String html) {
        return shown(html)
                .select("*")
                .removeAttr("class")
                .removeAttr("id")
                .removeAttr("data-change")
                .first()
                .html();
    }

    private static Element shown(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select(".visually-hidden, .mark-note, [aria-hidden]").remove();
        return document.body();
    }

    private static String letters(Element element) {
        return element.text().replaceAll("[\\s\\p{Z}]", "");
    }

    private static List<String> texts(String html) {
        return Blocks.of(shown(html).html(), Locale.ENGLISH).stream()
                .map(Block::text)
                .toList();
    }
}
