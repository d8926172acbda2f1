package org.copydesk.core.text.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.compare.Change.Kind;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comparison")
class ComparisonTest {

    private static final String FERRY = "<p>The ferry will sail again on Saturday, the office said.</p>";
    private static final String BOAT = "<p>The boat, built in Gdańsk, carries 80 passengers.</p>";
    private static final String BELL = "<p>People kept asking when the bell would ring again.</p>";

    @Test
    void marksWordsInsideAParagraph() {
        var comparison = bodies(BOAT, "<p>The boat was built in Gdańsk and carries 96 passengers.</p>");

        assertThat(told(comparison))
                .containsExactly("The boat[-,-][+ was+] built in Gdańsk[-,-][+ and+] carries [-80-][+96+] passengers.");
        assertThat(comparison.inserted()).isEqualTo(3);
        assertThat(comparison.deleted()).isEqualTo(1);
        assertThat(comparison.shown()).isEqualTo(3);
    }

    @Test
    void countsEveryChangeByWhatItWas() {
        assertThat(bodies("<p>Yes, he said.</p>", "<p>Yes he said.</p>").extent())
                .isEqualTo(extent(1, 0, 0, 0, 0));
        assertThat(bodies("<p>12 000 €</p>", "<p>12\u00a0000 €</p>").extent()).isEqualTo(extent(0, 1, 0, 0, 0));
        assertThat(bodies("<p>The bell</p>", "<p>The <a href=\"/b\">bell</a></p>")
                        .extent())
                .isEqualTo(extent(0, 0, 1, 0, 0));
        assertThat(bodies("<p>The bell</p>", "<p>The <em>bell</em></p>").extent())
                .isEqualTo(extent(0, 0, 0, 1, 0));
        assertThat(bodies(FERRY + BOAT + BELL, BOAT + BELL + FERRY).extent()).isEqualTo(extent(0, 0, 0, 0, 1));
    }

    @Test
    void countsALookThatBeginsOrEndsInsideAWordAsALook() {
        assertThat(bodies("<p>CO2 rises</p>", "<p>CO<sub>2</sub> rises</p>").extent())
                .isEqualTo(extent(0, 0, 0, 1, 0));
        assertThat(bodies("<p>anti-<em>ferry</em> vote</p>", "<p>anti-ferry vote</p>")
                        .extent())
                .isEqualTo(extent(0, 0, 0, 1, 0));
        assertThat(bodies("<p>the Herald’s bell</p>", "<p>the <a href=\"/h\">Herald</a>’s bell</p>")
                        .extent())
                .isEqualTo(extent(0, 0, 1, 0, 0));
        assertThat(bodies("<p>re<em>act</em>ion</p>", "<p>react<em>ion</em></p>")
                        .extent())
                .isEqualTo(extent(0, 0, 0, 2, 0));
        assertThat(told(bodies(
                        "<p>Much more CO2 rises from the harbour</p>",
                        "<p>Much more CO<sub>2</sub> comes from the harbour</p>")))
                .containsExactly("Much more CO2 [-rises-][+comes+] from the harbour");
    }

    private static Extent extent(int signs, int spaces, int links, int looks, int moved) {
        return new Extent(0, 0, signs, spaces, links, looks, moved, 0);
    }

    @Test
    void tellsAShortParagraphThatMovedAndChangedAsAMoveWithAChange() {
        var six = "<p>The ferry sails at six.</p>";
        var comparison = bodies(six + BOAT + BELL, BOAT + BELL + six.replace("six", "seven"));
        assertThat(comparison.moved()).isEqualTo(1);
        assertThat(comparison.inserted()).isEqualTo(1);
        assertThat(comparison.deleted()).isEqualTo(1);
    }

    @Test
    void tellsParagraphsThatChangePlacesAroundAnEditedOneAsMovesAndAnEdit() {
        var edited = BOAT.replace("80", "96");
        var comparison = bodies(FERRY + BOAT + BELL, BELL + edited + FERRY);
        assertThat(comparison.inserted()).isEqualTo(1);
        assertThat(comparison.deleted()).isEqualTo(1);
        assertThat(comparison.moved()).isEqualTo(2);
    }

    @Test
    void tellsTheOneBetweenThemAsEditedHoweverMuchOfItIsNew() {
        var stopped = "<p>The ferry, the office said, stays in the dock until the spring.</p>";
        var comparison = bodies(BOAT + FERRY + BELL, BELL + stopped + BOAT);
        assertThat(comparison.body()).noneMatch(row -> row.isNew());
        assertThat(comparison.body()).noneMatch(row -> row.isGone() && !row.isDeparture());
        assertThat(comparison.moved()).isEqualTo(2);
    }

    @Test
    void marksTitleAndStandfirst() {
        var comparison = Comparison.of(
                new Text("Harbour ferry back", "With a new boat", "", null, null),
                new Text("Harbour ferry returns", "With an electric boat", "", null, null),
                Locale.ENGLISH);

        assertThat(told(comparison.title())).isEqualTo("Harbour ferry [-back-][+returns+]");
        assertThat(told(comparison.standfirst())).isEqualTo("With [-a new-][+an electric+] boat");
        assertThat(comparison.changes()).extracting(Change::kind).containsExactly(Kind.TITLE, Kind.STANDFIRST);
    }

    @Test
    void beginsAndEndsAChangeWhereASentenceDoes() {
        var comparison = bodies("<p>It rang. It stopped.</p>", "<p>It rang. It broke. It stopped.</p>");

        assertThat(told(comparison)).containsExactly("It rang.[+ It broke.+] It stopped.");
    }

    @Test
    void showsAMovedParagraphAsMovedWithItsOwnEdits() {
        var comparison = bodies(FERRY + BOAT + BELL, BELL.replace("People", "Readers") + FERRY + BOAT);

        assertThat(told(comparison))
                .containsExactly(
                        "(3>1) [-People-][+Readers+] kept asking when the bell would ring again.",
                        "The ferry will sail again on Saturday, the office said.",
                        "The boat, built in Gdańsk, carries 80 passengers.",
                        "(3>1) left");
        assertThat(comparison.moved()).isEqualTo(1);
        assertThat(comparison.inserted()).isEqualTo(1);
        assertThat(comparison.changes())
                .extracting(Change::kind, Change::before, Change::after)
                .containsExactly(tuple(Kind.PARAGRAPH_MOVED, "3", "1"));
    }

    @Test
    void showsTheOneListItemThatMovedAddedOrWent() {
        assertThat(told(list("bread|milk|salt", "bread|salt|milk")))
                .containsExactly("bread", "(3>2) salt", "milk", "(3>2) left");
        assertThat(told(list("bread|milk|salt", "bread|rice|milk|salt")))
                .containsExactly("bread", "[+rice+]", "milk", "salt");
        assertThat(told(list("bread|milk|salt", "bread|salt"))).containsExactly("bread", "[-milk-]", "salt");
        assertThat(told(list("bread|fresh cold milk|salt", "bread|fresh warm milk|salt")))
                .containsExactly("bread", "fresh [-cold-][+warm+] milk", "salt");
    }

    @Test
    void tellsASplitFromAnEditAndAJoinFromADeletion() {
        String whole = "<p>The ferry sails again today. The bell rings at noon.</p>";
        String parts = "<p>The ferry sails again today.</p><p>The bell rings at noon.</p>";

        assertThat(told(bodies(whole, parts)))
                .containsExactly("The ferry sails again today.[+¶+] The bell rings at noon.");
        assertThat(told(bodies(parts, whole)))
                .containsExactly("The ferry sails again today.[-¶-] The bell rings at noon.");
        assertThat(bodies(whole, parts).inserted()).isZero();
        assertThat(bodies(whole, parts).changes()).extracting(Change::kind).containsExactly(Kind.PARAGRAPH_SPLIT);
        assertThat(bodies(parts, whole).changes()).extracting(Change::kind).containsExactly(Kind.PARAGRAPHS_JOINED);
    }

    @Test
    void comparesTableRowsFieldByField() {
        var comparison = bodies(
                "<table><tbody><tr><td>North Quay</td><td>06:40</td></tr></tbody></table>",
                "<table><tbody><tr><td>North Quay</td><td>07:10</td></tr></tbody></table>");

        assertThat(told(comparison)).containsExactly("North Quay | [-06:40-][+07:10+]");
    }

    @Test
    void comparesPreformattedTextLineByLineWithItsSpaces() {
        var comparison = bodies("<pre>a = 1\n  b = 2\nc = 3</pre>", "<pre>a = 1\n    b = 2\nc = 4</pre>");

        assertThat(told(comparison)).containsExactly("a = 1", "[-  -][+    +]b = 2", "c = [-3-][+4+]");
    }

    @Test
    void tellsChangesOfLookApartFromChangesOfWords() {
        var comparison = bodies(
                "<p>See the <a href=\"/a\">timetable</a> of <em>Anna</em>. <img src=\"q.png\" alt=\"Quay\"></p>",
                "<h2>See the <a href=\"/b\">timetable</a> of <strong>Anna</strong>. <img src=\"q.png\" alt=\"The quay\"></h2>");

        assertThat(comparison.inserted() + comparison.deleted()).isZero();
        assertThat(comparison.changes())
                .extracting(Change::kind, Change::what, Change::before, Change::after)
                .containsExactly(
                        tuple(Kind.BLOCK_CHANGED, "See the timetable of Anna.", "p", "h2"),
                        tuple(Kind.LINK_CHANGED, "timetable", "/a", "/b"),
                        tuple(Kind.STYLE_REMOVED, "Anna", "em", ""),
                        tuple(Kind.STYLE_ADDED, "Anna", "", "strong"),
                        tuple(Kind.ALT_CHANGED, "q.png", "Quay", "The quay"));
    }

    @Test
    void tellsSubjectsAndBylineInSentences() {
        var comparison = Comparison.of(
                new Text("", "", "", List.of("CITY", "SEA", "PORT"), List.of(new Byline("Anna", "reporter", ""))),
                new Text(
                        "",
                        "",
                        "",
                        List.of("CITY", "TRANSPORT", "PORT", "SEA"),
                        List.of(new Byline("Anna"), new Byline("Ben"))),
                Locale.ENGLISH);

        assertThat(comparison.changes())
                .extracting(Change::kind, Change::what, Change::before, Change::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.SUBJECT_ADDED, "TRANSPORT", "", "2"),
                        tuple(Kind.SUBJECT_MOVED, "SEA", "2", "4"),
                        tuple(Kind.CREDIT_ADDED, "Ben", "", "2"),
                        tuple(Kind.CREDIT_TITLE, "Anna", "reporter", ""));
    }

    @Test
    void comparesChineseByCharacterAndThaiByWord() {
        assertThat(told(bodies("<p>我们今天在北京开会。</p>", "<p>我们今天在上海开会。</p>"))).containsExactly("我们今天在[-北京-][+上海+]开会。");
        assertThat(told(bodies("<p>ภาษาไทยสวยงาม</p>", "<p>ภาษาจีนสวยงาม</p>")))
                .containsExactly("ภาษา[-ไทย-][+จีน+]สวยงาม");
    }

    @Test
    void saysWhenTextsDifferInNothingThatAReaderSees() {
        var comparison = bodies(BOAT, "<p>\n The boat,  built in Gdańsk, carries 80 passengers.\n</p><p></p>");

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.invisible()).isTrue();
    }

    @Test
    void degradesToBlocksWhenThereAreTwentyThousandUnlikeOnes() {
        var comparison = bodies(manyBlocks(20_000, "old "), manyBlocks(20_000, "new "));

        assertThat(comparison.degraded()).isTrue();
        assertThat(comparison.inserted()).isEqualTo(40_000);
        assertThat(comparison.body()).hasSize(40_000);
    }

    @Test
    void degradesToBlocksWhenALineOfTwoMegabytesIsShuffled() {
        var comparison = bodies("<p>" + noise(1, 300_000) + "</p>", "<p>" + noise(2, 300_000) + "</p>");

        assertThat(comparison.degraded()).isTrue();
        assertThat(comparison.body().get(0).stretches().get(0).runs())
                .extracting(Run::kind)
                .containsExactly(Run.Kind.DELETED, Run.Kind.INSERTED);
    }

    @Test
    void staysExactWhenAHugeTextIsHardlyChanged() {
        String line = noise(1, 300_000);
        var comparison = bodies("<p>" + line + "</p>", "<p>" + line.replaceFirst("w100 ", "other ") + "</p>");

        assertThat(comparison.degraded()).isFalse();
        assertThat(comparison.inserted()).isEqualTo(1);
        assertThat(comparison.deleted()).isEqualTo(1);
    }

    @Test
    void isToldInOnePieceWhereSoManyWordsChangedThatNobodyCouldReadIt() {
        var comparison = bodies("<p>" + "word ".repeat(60_000) + "</p>", "<p>" + "word wird ".repeat(30_000) + "</p>");

        assertThat(comparison.degraded()).isTrue();
        assertThat(comparison.shown()).isLessThan(10);
    }

    @Test
    void isRightWhenAHundredThousandWordsAreShuffledInsideTheirParagraphs() {
        var from = new Text("", "", paragraphs(1), null, null);
        var to = new Text("", "", paragraphs(2), null, null);

        var comparison = Comparison.of(from, to, Locale.ROOT);

        assertThat(comparison.degraded()).isTrue();
        assertThat(Reading.old(comparison)).isEqualTo(Reading.of(from, Locale.ROOT));
        assertThat(Reading.now(comparison)).isEqualTo(Reading.of(to, Locale.ROOT));
    }

    private static Comparison bodies(String from, String to) {
        return Comparison.of(new Text("", "", from, null, null), new Text("", "", to, null, null), Locale.ENGLISH);
    }

    private static Comparison list(String from, String to) {
        return bodies(
                "<ul><li>" + from.replace("|", "</li><li>") + "</li></ul>",
                "<ul><li>" + to.replace("|", "</li><li>") + "</li></ul>");
    }

    private static List<String> told(Comparison comparison) {
        return comparison.body().stream().map(ComparisonTest::told).toList();
    }

    private static String told(Row row) {
        String moved = row.moved() ? "(" + row.fromPlace() + ">" + row.toPlace() + ") " : "";
        if (row.isDeparture()) return moved + "left";
        return moved
                + row.stretches().stream().map(stretch -> told(stretch.runs())).collect(joining(" | "));
    }

    private static String told(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case KEPT, REFORMATTED -> text(run);
                    case DELETED -> "[-" + text(run) + "-]";
                    case INSERTED -> "[+" + text(run) + "+]";
                })
                .collect(joining());
    }

    private static String text(Run run) {
        return run.units().stream()
                .map(unit -> unit.gap() + (unit.kind() == Unit.Kind.BREAK ? "¶" : unit.text()))
                .collect(joining());
    }

    private static String manyBlocks(int count, String word) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p>" + word + i + "</p>")
                .collect(joining());
    }

    private static String noise(long seed, int words) {
        return new Random(seed).ints(words, 0, 1000).mapToObj(i -> "w" + i).collect(joining(" "));
    }

    private static String paragraphs(long seed) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "<p>" + noise(seed * 1000 + i, 1000) + "</p>")
                .collect(joining());
    }
}
