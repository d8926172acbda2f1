package org.copydesk.core.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.credit.Version;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A passage")
class TrackerTest {

    private final List<Version> versions = new ArrayList<>();

    @Test
    void staysAcrossEditsElsewhere() {
        write("<p>The bell rings. The ferry sails at noon.</p>");
        write("<p>New words here.</p><p>The old bell rings again. The ferry sails at noon.</p>");

        assertThat(quoted("The ferry sails at noon.", 1).quote().exact()).isEqualTo("The ferry sails at noon.");
    }

    @Test
    void isFoundAgainAfterRewording() {
        write("<p>The bell rings. The ferry sails at noon from the quay. Nobody comes.</p>");
        write("<p>The bell rings. A ferry sails at dusk from the old quay! Nobody comes.</p>");

        assertThat(quoted("The ferry sails at noon from the quay.", 1).quote().exact())
                .isEqualTo("A ferry sails at dusk from the old quay!");
    }

    @Test
    void goesWithItsParagraph() {
        write(
                "<p>One is the first of all.</p><p>The ferry sails at noon from here.</p><p>Three is the last of them.</p>");
        write(
                "<p>The ferry sails at noon from here.</p><p>One is the first of all.</p><p>Three is the last of them.</p>");

        var there = quoted("sails at noon", 1);

        assertThat(there.quote())
                .isEqualTo(new Quote("sails at noon", "The ferry ", " from here. One is the first of "));
    }

    @Test
    void goesWithItsSentenceIntoAnotherParagraph() {
        write("<p>One is first. The ferry sails at noon from here.</p><p>Two is the second of all.</p>");
        write("<p>One is first.</p><p>Two is the second of all. The ferry sails at noon from here.</p>");

        assertThat(quoted("The ferry sails at noon from here.", 1).isDeleted()).isFalse();
    }

    @Test
    void isDeletedInTheRevisionThatDeletedItAndKeepsItsLastWords() {
        write("<p>One stays.</p><p>The ferry sails at noon.</p>");
        write("<p>One stays.</p><p>The ferry sails at dusk.</p>");
        write("<p>One stays.</p>");
        write("<p>One stays, and is longer.</p>");

        var gone = quoted("The ferry sails at noon.", 1);

        assertThat(gone.deletedIn()).isEqualTo(3);
        assertThat(gone.quote().exact()).isEqualTo("The ferry sails at dusk.");
    }

    @Test
    void comesBackWithARestoredRevision() {
        write("<p>One stays.</p><p>The ferry sails.</p>");
        write("<p>One stays.</p>");
        versions.add(new Version(3, "", List.of(2, 1), versions.get(0).text()));

        assertThat(quoted("ferry", 1).quote().prefix()).isEqualTo("One stays. The ");
    }

    @Test
    void comesBackWhenItIsWrittenAgain() {
        write("<p>One stays.</p><p>The ferry sails at noon.</p>");
        write("<p>One stays.</p>");
        write("<p>The ferry sails at noon.</p><p>One stays.</p>");

        assertThat(quoted("The ferry sails at noon.", 1).isDeleted()).isFalse();
    }

    @Test
    void isNotMistakenForAnotherOfTheSameWords() {
        write("<p>The ferry sails at noon.</p><p>Then this.</p><p>The ferry sails at noon.</p>");
        write("<p>Then this.</p><p>The ferry sails at noon.</p>");

        var text = QuotableText.of(AnchoredField.BODY, versions.get(0).text(), Locale.ENGLISH);
        assertThat(text.find(new Quote("The ferry sails at noon.", "", ""))).hasSize(2);
        assertThat(text.find(new Quote("The ferry sails at noon.", "this. ", "")))
                .hasSize(1);
        assertThat(text.find(new Quote("The ferry sails at noon.", "", "Then"))).hasSize(1);
        assertThat(text.find(new Quote("The ferry sinks.", "", ""))).isEmpty();
    }

    @Test
    void mayReachOverParagraphsHoweverTheirSpaceIsWritten() {
        write("<p>One ends.</p><ul><li>Two begins</li></ul>");

        var text = QuotableText.of(AnchoredField.BODY, versions.get(0).text(), Locale.ENGLISH);
        for (var exact : List.of("ends.\n\nTwo", "ends. Two", "ends.Two"))
            assertThat(text.find(new Quote(exact, "", ""))).hasSize(1);
    }

    private void write(String body) {
        int number = versions.size() + 1;
        var parents = number == 1 ? List.<Integer>of() : List.of(number - 1);
        versions.add(new Version(number, "", parents, new Text("Title", "", body, List.of(), List.of())));
    }

    private Whereabouts quoted(String exact, int revision) {
        var tracker = new Tracker(Locale.ENGLISH, number -> versions.get(number - 1));
        var found = tracker.text(AnchoredField.BODY, revision).find(new Quote(exact, "", ""));
        assertThat(found).hasSize(1);
        tracker.follow(1, AnchoredField.BODY, revision, found.get(0));
        tracker.advance(versions.size());
        return tracker.of(1, versions.size());
    }
}
