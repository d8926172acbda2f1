package org.copydesk.core.text.credit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word is credited to the revision that last introduced it")
class AttributionTest {

    private static final String FERRY = "<p>The ferry will sail again on Saturday.</p>";
    private static final String BELL = "<p>The bell rings at noon, said the harbour master.</p>";

    private final List<Version> history = new ArrayList<>();

    @Test
    void byWhomeverItWasTyped() {
        revision("anna", "<p>The boat carries 80 passengers.</p>");
        revision("ben", "<p>The boat carries 96 passengers and a bell.</p>");
        revision("clara", "<p>The old boat carries 96 passengers and a bell.</p>");

        assertThat(told())
                .containsExactly(
                        "anna1:The|clara3: old|anna1: boat carries|ben2: 96|anna1: passengers|ben2: and a bell|anna1:.");
        assertThat(attribution().shares())
                .containsExactly(new Share("anna", 4), new Share("ben", 4), new Share("clara", 1));
    }

    @Test
    void howeverAPartOfItCameToLook() {
        revision("anna", "<p>The CO2 of the Herald’s boat rises over the harbour</p>");
        revision("ben", "<p>The CO<sub>2</sub> of the <em>Herald</em>’s boat rises over the harbour</p>");
        revision("clara", "<p>The CO2 of the Herald’s boats rises over the harbour</p>");

        assertThat(attribution().shares()).containsExactly(new Share("anna", 9), new Share("clara", 1));
    }

    @Test
    void whenItsParagraphMoved() {
        revision("anna", FERRY + BELL + "<p>Tickets are sold on board.</p>");
        revision("ben", BELL + "<p>Tickets are sold on board.</p>" + FERRY.replace("Saturday", "Sunday"));

        assertThat(told())
                .containsExactly(
                        "anna1:The bell rings at noon, said the harbour master.",
                        "anna1:Tickets are sold on board.",
                        "anna1:The ferry will sail again on|ben2: Sunday|anna1:.");
    }

    @Test
    void whenItsParagraphWasSplitAndJoinedAgain() {
        revision("anna", "<p>The ferry sails again today. The bell rings at noon.</p>");
        revision("ben", "<p>The ferry sails again today.</p><p>The bell rings at noon.</p>");
        revision("clara", "<p>The ferry sails again today. The bell rings at one.</p>");

        assertThat(told()).containsExactly("anna1:The ferry sails again today. The bell rings at|clara3: one|anna1:.");
    }

    @Test
    void onEitherBranchOfAMerge() {
        revision("anna", FERRY + BELL);
        revision("ben", FERRY.replace("again", "once more") + BELL);
        add(3, "clara", List.of(1), FERRY + BELL.replace("noon", "one"));
        add(4, "ben", List.of(2, 3), FERRY.replace("again", "once more") + BELL.replace("noon", "one"));

        assertThat(told())
                .containsExactly(
                        "anna1:The ferry will sail|ben2: once more|anna1: on Saturday.",
                        "anna1:The bell rings at|clara3: one|anna1:, said the harbour master.");
    }

    @Test
    void whenAnOlderTextIsBroughtBack() {
        revision("anna", FERRY);
        revision("ben", FERRY + BELL);
        revision("clara", "<p>Nothing.</p>");
        revision("dora", FERRY + BELL);

        assertThat(told())
                .containsExactly(
                        "anna1:The ferry will sail again on Saturday.",
                        "ben2:The bell rings at noon, said the harbour master.");
        assertThat(attribution().shares()).extracting(Share::person).doesNotContain("dora", "clara");
    }

    @Test
    void anewWhenItWasDeletedAndTypedAgain() {
        revision("anna", "<p>The old boat.</p>");
        revision("ben", "<p>The boat.</p>");
        revision("clara", "<p>The old wooden boat.</p>");

        assertThat(told()).containsExactly("anna1:The|clara3: old wooden|anna1: boat.");
    }

    @Test
    void inTitleStandfirstAndTables() {
        history.add(new Version(1, "anna", List.of(), new Text("Ferry back", "At last", row("06:40"), null, null)));
        history.add(new Version(2, "ben", List.of(1), new Text("Ferry returns", "At last", row("07:40"), null, null)));

        assertThat(told(attribution().title())).isEqualTo("anna1:Ferry|ben2: returns");
        assertThat(told(attribution().standfirst())).isEqualTo("anna1:At last");
        assertThat(told()).containsExactly("anna1:Quay|ben2:07:40");
    }

    @Test
    void inTheViewBesideTheText() {
        revision("anna", "<ul><li>The <a href=\"/b\">boat</a></li></ul>");
        revision("<b>en", "<ul><li>The <a href=\"/b\">boat</a> &lt;sank&gt;</li></ul>");

        var naming = new Credited.Naming(
                credit -> "by " + credit.person(), credit -> credit.person().substring(0, 1));
        assertThat(Credited.of(attribution(), naming).body())
                .isEqualTo("<ul><li>" + run(1, "anna", 1, "a") + "The <a href=\"/b\">boat</a></span> "
                        + run(2, "&lt;b&gt;en", 2, "&lt;") + "&lt;sank&gt;</span></li></ul>");
    }

    private static String run(int revision, String person, int share, String tag) {
        return """
                <span class="credit" data-revision="%d" data-person="%s" data-share="%d" title="by %2$s">\
                <bdi class="visually-hidden">by %2$s: </bdi>\
                <span class="credit-tag" aria-hidden="true" data-tag="%s"></span>""".formatted(revision, person, share, tag);
    }

    private void revision(String person, String body) {
        int number = history.size() + 1;
        add(number, person, number == 1 ? List.of() : List.of(number - 1), body);
    }

    private void add(int number, String person, List<Integer> parents, String body) {
        history.add(new Version(number, person, parents, new Text("", "", body, null, null)));
    }

    private static String row(String time) {
        return "<table><tbody><tr><td>Quay</td><td>" + time + "</td></tr></tbody></table>";
    }

    private Attribution attribution() {
        return Attribution.of(history, Locale.ENGLISH);
    }

    private List<String> told() {
        return attribution().body().stream()
                .map(passage -> told(passage.credits()))
                .toList();
    }

    private static String told(List<Credit> credits) {
        return credits.stream()
                .map(credit -> credit.person() + credit.revision() + ":" + credit.text())
                .collect(joining("|"));
    }
}
