package org.copydesk.core.text.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.text.merge.Resolution.TAKE_BOTH;
import static org.copydesk.core.text.merge.Resolution.TAKE_MINE;
import static org.copydesk.core.text.merge.Resolution.TAKE_THEIRS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A merge")
class MergeTest {

    private static final String FERRY = "<p>The ferry will sail again on Saturday, the office said.</p>";
    private static final String BOAT = "<p>The boat was built in Gdansk and carries eighty passengers.</p>";
    private static final String BELL = "<p>People kept asking when the bell on the quay would ring.</p>";

    @Nested
    @DisplayName("of the body")
    class OfTheBody {

        @Test
        void takesWhatOneSideAloneChanged() {
            assertThat(merged(FERRY + BOAT, FERRY + BOAT, FERRY + BELL)).isEqualTo(FERRY + BELL);
            assertThat(merged(FERRY + BOAT, FERRY + BELL, FERRY + BOAT)).isEqualTo(FERRY + BELL);
        }

        @Test
        void joinsEditsOfDifferentParagraphs() {
            assertThat(merged(
                            FERRY + BOAT,
                            FERRY.replace("Saturday", "Sunday") + BOAT,
                            FERRY + BOAT.replace("eighty", "ninety")))
                    .isEqualTo(FERRY.replace("Saturday", "Sunday") + BOAT.replace("eighty", "ninety"));
        }

        @Test
        void joinsEditsInsideOneParagraphWhereTheWordsDoNotTouch() {
            assertThat(merged(
                            BOAT,
                            BOAT.replace("built in Gdansk", "built at Gdynia"),
                            BOAT.replace("eighty", "about ninety")))
                    .isEqualTo("<p>The boat was built at Gdynia and carries about ninety passengers.</p>");
        }

        @Test
        void takesTheSameEditOnce() {
            String corrected = BOAT.replace("Gdansk", "Gdańsk");

            assertThat(merged(BOAT, corrected, corrected.replace("eighty", "ninety")))
                    .isEqualTo(corrected.replace("eighty", "ninety"));
            assertThat(merged(BOAT, BELL + BOAT, BELL + corrected)).isEqualTo(BELL + corrected);
        }

        @Test
        void letsAnEditFollowAParagraphThatTheOtherMoved() {
            assertThat(merged(
                            FERRY + BOAT + BELL,
                            BOAT + BELL + FERRY,
                            FERRY.replace("Saturday", "Sunday") + BOAT + BELL))
                    .isEqualTo(BOAT + BELL + FERRY.replace("Saturday", "Sunday"));
            assertThat(merged(
                            FERRY + BOAT + BELL,
                            FERRY.replace("Saturday", "Sunday") + BOAT + BELL,
                            BOAT + BELL + FERRY.replace("said", "announced")))
                    .isEqualTo(BOAT + BELL + FERRY.replace("Saturday", "Sunday").replace("said", "announced"));
        }

        @Test
        void hasAParagraphOnceThatBothMoved() {
            assertThat(merged(FERRY + BOAT + BELL + "<hr>", BOAT + FERRY + BELL + "<hr>", BOAT + BELL + "<hr>" + FERRY))
                    .isEqualTo(BOAT + FERRY + BELL + "<hr>");
        }

        @Test
        void keepsDifferentParagraphsWrittenAtTheSamePlaceTheirsFirst() {
            assertThat(merged(FERRY, FERRY + BOAT, FERRY + BELL)).isEqualTo(FERRY + BOAT + BELL);
        }

        @Test
        void asksAboutTwoVersionsOfOneNewParagraph() {
            var merge = of(FERRY, FERRY + BOAT, FERRY + BOAT.replace("eighty", "ninety"));

            assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.base()).isEmpty();
                assertThat(conflict.theirs()).isEqualTo(BOAT);
                assertThat(conflict.mine()).isEqualTo(BOAT.replace("eighty", "ninety"));
                assertThat(conflict.before()).isEqualTo("The ferry will sail again on Saturday, the office said.");
            });
        }

        @Test
        void letsOneDivideAParagraphThatTheOtherEdits() {
            assertThat(merged(
                            BOAT,
                            "<p>The boat was built in Gdansk.</p><p>It carries eighty passengers.</p>",
                            BOAT.replace("passengers", "people")))
                    .isEqualTo("<p>The boat was built in Gdansk.</p><p>It carries eighty people.</p>");
        }

        @Test
        void letsOneTurnAParagraphIntoAHeadingThatTheOtherEdits() {
            assertThat(merged(
                            "<p>What the crew says</p>",
                            "<h2>What the crew says</h2>",
                            "<p>What the new crew says</p>"))
                    .isEqualTo("<h2>What the new crew says</h2>");
        }

        @Test
        void joinsEditsOfAList() {
            assertThat(merged(
                            "<ul><li>ropes</li><li>lamps and oil</li><li>biscuits</li></ul>",
                            "<ul><li>ropes</li><li>lamps and oil</li><li>biscuits</li><li>water</li></ul>",
                            "<ul><li>lamps and paraffin</li><li>biscuits</li></ul>"))
                    .isEqualTo("<ul><li>lamps and paraffin</li><li>biscuits</li><li>water</li></ul>");
        }

        @Test
        void joinsEditsOfATable() {
            String table = "<table><tbody><tr><td>May</td><td>80 paying people</td></tr>"
                    + "<tr><td>June</td><td>95 people</td></tr></tbody></table>";

            assertThat(merged(
                            table,
                            table.replace("80", "82").replace("</tbody>", "<tr><td>July</td><td>0</td></tr></tbody>"),
                            table.replace("paying people", "paying guests")))
                    .isEqualTo(
                            "<table><tbody><tr><td>May</td><td>82 paying guests</td></tr>"
                                    + "<tr><td>June</td><td>95 people</td></tr><tr><td>July</td><td>0</td></tr></tbody></table>");
        }

        @Test
        void asksAboutAWholeTableWhenItsRowsWouldBecomeUneven() {
            String table = "<table><tbody><tr><td>May</td><td>80</td></tr></tbody></table>";

            var merge = of(
                    table,
                    table.replace("</tr>", "<td>fair</td></tr>"),
                    table.replace("</tr>", "</tr><tr><td>June</td><td>95</td></tr>"));

            assertThat(merge.conflicts())
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.base()).isEqualTo(table));
        }

        @Test
        void givesTheFormattingOfOneToTheWordsOfTheOther() {
            assertThat(merged(
                            BOAT,
                            BOAT.replace("built in Gdansk", "<strong>built in Gdansk</strong>"),
                            BOAT.replace("in Gdansk and", "in Gdansk in 1998 and")))
                    .isEqualTo("<p>The boat was <strong>built in Gdansk</strong> in 1998 and carries eighty"
                            + " passengers.</p>");
            assertThat(merged(
                            BOAT,
                            BOAT.replace("built in Gdansk", "<a href=\"/yard\">built in Gdansk</a>"),
                            BOAT.replace("built in", "made in")))
                    .isEqualTo("<p>The boat was <a href=\"/yard\">made in Gdansk</a> and carries eighty"
                            + " passengers.</p>");
        }

        @Test
        void nestsTheFormattingOfBoth() {
            assertThat(merged(
                            "<p>one two three four</p>",
                            "<p><strong>one two three</strong> four</p>",
                            "<p>one <em>two three four</em></p>"))
                    .isEqualTo("<p><strong>one <em>two three</em></strong><em> four</em></p>");
        }

        @Test
        void asksWhenALinkWouldBeLost() {
            assertThat(of(BOAT, BOAT.replace("Gdansk", "<a href=\"/yard\">Gdansk</a>"), BOAT.replace(" in Gdansk", ""))
                            .conflicts())
                    .hasSize(1);
            assertThat(of(
                                    BOAT,
                                    BOAT.replace("Gdansk", "<a href=\"/yard\">Gdansk</a>"),
                                    BOAT.replace("Gdansk", "<a href=\"/town\">Gdansk</a>"))
                            .conflicts())
                    .hasSize(1);
        }

        @Test
        void joinsDeletionsThatOverlap() {
            assertThat(merged("<p>one two three four five</p>", "<p>one four five</p>", "<p>one two five</p>"))
                    .isEqualTo("<p>one five</p>");
        }

        @Test
        void takesDifferencesInWhiteSpaceForNone() {
            assertThat(merged("<p>one two three</p>", "<p>one  two three</p>", "<p>one two, then three</p>"))
                    .isEqualTo("<p>one  two, then three</p>");
            assertThat(merged("<p>one two three</p>", "<p>one  two three</p>", "<p>three</p>"))
                    .isEqualTo("<p>three</p>");
        }

        @Test
        void keepsLinesOfCodeAsTheyAre() {
            assertThat(merged(
                            "<pre>if (x) {\n    a();\n    b();\n    c();\n}</pre>",
                            "<pre>if (x) {\n    a(1);\n    b();\n    c();\n}</pre>",
                            "<pre>if (x) {\n    a();\n    b();\n    c(2);\n}</pre>"))
                    .isEqualTo("<pre>if (x) {\n    a(1);\n    b();\n    c(2);\n}</pre>");
        }

        @Test
        void mergesLanguagesWrittenWithoutSpaces() {
            assertThat(merged("<p>渡轮将于星期六恢复航行。</p>", "<p>渡轮将于星期日恢复航行。</p>", "<p>新渡轮将于星期六恢复航行。</p>"))
                    .isEqualTo("<p>新渡轮将于星期日恢复航行。</p>");
        }
    }

    @Nested
    @DisplayName("that cannot decide")
    class ThatCannotDecide {

        private final Merge merge = of(
                FERRY + BOAT,
                FERRY.replace("Saturday", "Sunday") + BOAT.replace("eighty", "ninety"),
                "<p>At last.</p>" + FERRY + BOAT.replace("eighty", "seventy").replace("Gdansk", "Gdynia"));

        private final String id = merge.conflicts().get(0).id();

        @Test
        void showsBothReadingsWithEverythingElseMerged() {
            assertThat(merge.isClean()).isFalse();
            assertThat(merge.text()).isEmpty();
            assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.field()).isEqualTo(Field.BODY);
                assertThat(conflict.base()).isEqualTo(BOAT.replace("Gdansk", "Gdynia"));
                assertThat(conflict.theirs())
                        .isEqualTo(BOAT.replace("Gdansk", "Gdynia").replace("eighty", "ninety"));
                assertThat(conflict.mine())
                        .isEqualTo(BOAT.replace("Gdansk", "Gdynia").replace("eighty", "seventy"));
            });
            assertThat(merge.passages())
                    .filteredOn(passage -> !passage.isConflict())
                    .extracting(MergedPassage::text)
                    .containsExactly("<p>At last.</p>", FERRY.replace("Saturday", "Sunday"));
        }

        @Test
        void takesOneReadingOrTheOther() {
            assertThat(body(merge.resolve(Map.of(id, TAKE_THEIRS))))
                    .contains("ninety")
                    .doesNotContain("seventy");
            assertThat(body(merge.resolve(Map.of(id, TAKE_MINE))))
                    .contains("seventy")
                    .doesNotContain("ninety");
        }

        @Test
        void asksWhenOneDeletedWhatTheOtherEdited() {
            var deleted = of(FERRY + BOAT, FERRY, FERRY + BOAT.replace("eighty", "ninety"));
            assertThat(deleted.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.theirs()).isEmpty();
                assertThat(conflict.mine()).contains("ninety");
            });
            var conflict = deleted.conflicts().get(0).id();
            assertThat(body(deleted.resolve(Map.of(conflict, TAKE_THEIRS)))).doesNotContain("ninety");
            assertThat(body(deleted.resolve(Map.of(conflict, TAKE_MINE)))).contains("ninety");
        }

        @Test
        void takesBothTheirsFirst() {
            assertThat(body(merge.resolve(Map.of(id, TAKE_BOTH)))).containsSubsequence("ninety", "</p><p>", "seventy");
        }

        @Test
        void takesWhatIsWrittenInstead() {
            assertThat(body(merge.resolve(Map.of(id, Resolution.write("<p>It carries 75.</p>")))))
                    .endsWith("<p>It carries 75.</p>");
        }

        @Test
        void staysOpenWithoutAResolution() {
            var still = merge.resolve(Map.of("body-0", TAKE_MINE));

            assertThat(still.conflicts()).isEqualTo(merge.conflicts());
        }

        @Test
        void namesTheSameConflictTheSameAgain() {
            var again = of(
                    FERRY + BOAT + BELL,
                    FERRY + BOAT.replace("eighty", "ninety") + BELL,
                    FERRY + BOAT.replace("eighty", "seventy").replace("Gdansk", "Gdynia") + BELL);

            assertThat(again.conflicts()).extracting(Conflict::id).containsExactly(id);
        }
    }

    @Nested
    @DisplayName("of the other fields")
    class OfTheOtherFields {

        @Test
        void joinsTitleAndStandfirstWordByWord() {
            var merge = Merge.of(
                    new Text("Ferry back on Saturday", "A new boat", "", null, null),
                    new Text("Ferry back on Sunday", "A new boat", "", null, null),
                    new Text("Harbour ferry back on Saturday", "A new boat and a bell", "", null, null),
                    Locale.ENGLISH);

            assertThat(merge.text())
                    .contains(new Text("Harbour ferry back on Sunday", "A new boat and a bell", "", null, null));
        }

        @Test
        void offersBothTitles() {
            var merge = Merge.of(
                    new Text("Ferry back", "", "", null, null),
                    new Text("Ferry returns", "", "", null, null),
                    new Text("Ferry sails", "", "", null, null),
                    Locale.ENGLISH);

            assertThat(Decided.alike(merge, TAKE_BOTH).title()).isEqualTo("Ferry returns / Ferry sails");
            assertThat(Decided.alike(merge, Resolution.write("Ferry <3")).title())
                    .isEqualTo("Ferry <3");
        }

        @Test
        void joinsSubjectsAndCredits() {
            var merge = Merge.of(
                    text(List.of("HARBOUR", "BOATS"), List.of(new Byline("Ines Marek"))),
                    text(List.of("HARBOUR", "BOATS", "WORK"), List.of(new Byline("Ines Marek", "Reporter", ""))),
                    text(List.of("HARBOUR"), List.of(new Byline("Ines Marek", "", "On boats."), new Byline("Jo Wex"))),
                    Locale.ENGLISH);

            assertThat(merge.text())
                    .contains(text(
                            List.of("HARBOUR", "WORK"),
                            List.of(new Byline("Ines Marek", "Reporter", "On boats."), new Byline("Jo Wex"))));
        }

        @Test
        void asksWhichSubjectIsTheMainOne() {
            var merge = Merge.of(
                    text(List.of("BOATS"), List.of()),
                    text(List.of("HARBOUR", "BOATS"), List.of()),
                    text(List.of("WORK", "BOATS"), List.of()),
                    Locale.ENGLISH);

            assertThat(merge.conflicts())
                    .extracting(Conflict::field, Conflict::theirs)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(Field.SUBJECTS, "HARBOUR\nBOATS"));
            assertThat(Decided.alike(merge, TAKE_BOTH).subjects()).containsExactly("HARBOUR", "BOATS", "WORK");
            assertThat(Decided.alike(merge, Resolution.write("WORK\n\n HARBOUR "))
                            .subjects())
                    .containsExactly("WORK", "HARBOUR");
        }

        @Test
        void asksWhenACreditWasRemovedThatTheOtherChanged() {
            var merge = Merge.of(
                    text(List.of(), List.of(new Byline("Ines Marek"))),
                    text(List.of(), List.of(new Byline("Ines Marek", "Editor", ""))),
                    text(List.of(), List.of()),
                    Locale.ENGLISH);

            assertThat(merge.conflicts()).extracting(Conflict::theirs).containsExactly("Ines Marek | Editor");
            assertThat(Decided.alike(merge, Resolution.write("I. Marek | | Writes."))
                            .byline())
                    .containsExactly(new Byline("I. Marek", "", "Writes."));
        }

        @Test
        void asksWhenBothPutAnotherNameInTheSamePlace() {
            var merge = Merge.of(
                    text(List.of(), List.of(new Byline("A. Berg"), new Byline("I. Marek"))),
                    text(List.of(), List.of(new Byline("A. Berg"), new Byline("Ines Marek"))),
                    text(List.of(), List.of(new Byline("A. Berg"), new Byline("Ines Marec"))),
                    Locale.ENGLISH);
            assertThat(merge.conflicts()).extracting(Conflict::field).containsExactly(Field.BYLINE);
        }

        @Test
        void keepsEverythingOfBothWhenBothAreTaken() {
            var theirs = new Byline("Ines Marek", "Editor", "");
            var mine = new Byline("Ines Marek", "Reporter", "");
            var merge = Merge.of(
                    text(List.of(), List.of(new Byline("Ines Marek"))),
                    text(List.of(), List.of(theirs)),
                    text(List.of(), List.of(mine)),
                    Locale.ENGLISH);
            assertThat(Decided.alike(merge, Resolution.TAKE_BOTH).byline()).containsExactly(theirs, mine);
        }

        private Text text(List<String> subjects, List<Byline> byline) {
            return new Text("Ferry back", "", "", subjects, byline);
        }
    }

    @Test
    void asksWhenNothingWouldBeLeftOfATitle() {
        var merge = Merge.of(titled("one two"), titled("one"), titled("two"), Locale.ENGLISH);
        assertThat(merge.conflicts())
                .extracting(Conflict::field, Conflict::theirs, Conflict::mine)
                .containsExactly(tuple(Field.TITLE, "one", "two"));
    }

    private static Text titled(String title) {
        return new Text(title, "", "", List.of(), List.of());
    }

    private static Merge of(String base, String theirs, String mine) {
        return Merge.of(Bodies.text(base), Bodies.text(theirs), Bodies.text(mine), Locale.ENGLISH);
    }

    private static String merged(String base, String theirs, String mine) {
        return body(of(base, theirs, mine));
    }

    private static String body(Merge merge) {
        return merge.text().orElseThrow().body();
    }
}
