package org.copydesk.core.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.corpus.Histories.History;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Row;
import org.copydesk.core.text.compare.Run;
import org.copydesk.core.text.credit.Version;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("In real histories, a passage")
class TrackerCorpusTest {

    private int agreed;
    private int all;
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void isFoundWhereTheComparisonSaysItsWordsWentOrDeletedWhereItSaysThatTheyWere(TestReporter reporter) {
        for (History history : Histories.all()) follow(history);
        reporter.publishEntry("agreement", agreed + " of " + all);

        assertThat(all).isPositive();
        assertThat(agreed / (double) all).as(disagreements.toString()).isGreaterThanOrEqualTo(0.99);
    }

    private void follow(History history) {
        var tracker = new Tracker(Locale.ENGLISH, number -> version(history, number));
        int last = Math.min(history.versions().size(), 40);
        long name = 0;
        List<Long> followed = new ArrayList<>();
        for (int revision = 1; revision <= last; revision++) {
            if (revision > 1) {
                tracker.advance(revision);
                compare(history, tracker, followed, revision);
            }
            if (revision % 8 != 1) continue;
            for (Span sentence : sentences(tracker.text(AnchoredField.BODY, revision))) {
                tracker.follow(++name, AnchoredField.BODY, revision, sentence);
                followed.add(name);
            }
        }
    }

    private void compare(History history, Tracker tracker, List<Long> followed, int revision) {
        var before = version(history, revision - 1).text();
        var after = version(history, revision).text();
        if (before.body().equals(after.body())) return;
        int[] there = places(
                tracker.text(AnchoredField.BODY, revision - 1),
                tracker.text(AnchoredField.BODY, revision),
                Comparison.of(before, after, Locale.ENGLISH));
        for (long name : followed) {
            var was = tracker.of(name, revision - 1);
            if (was.isDeleted()) continue;
            check(was, tracker.of(name, revision), there, revision);
        }
    }

    private void check(Whereabouts was, Whereabouts is, int[] there, int revision) {
        int kept = 0;
        int inside = 0;
        for (int i = was.span().start(); i < was.span().end(); i++) {
            if (there[i] < 0) continue;
            kept++;
            if (!is.isDeleted()
                    && there[i] >= is.span().start()
                    && there[i] < is.span().end()) inside++;
        }
        boolean agrees =
                is.isDeleted() ? kept * 4 < was.span().end() - was.span().start() : kept == 0 || 2 * inside > kept;
        if (is.isDeleted()) assertThat(is.deletedIn()).isEqualTo(revision);
        all++;
        if (agrees) agreed++;
        else if (disagreements.size() < 20)
            disagreements.add(was.quote().exact() + " => " + is.quote().exact() + " (" + is.deletedIn() + ")\n");
    }

    /** Where each visible character of the old body is in the new one, -1 where it was deleted. */
    private static int[] places(QuotableText from, QuotableText to, Comparison comparison) {
        int[] olds = starts(from);
        int[] news = starts(to);
        int[] places = new int[from.length()];
        java.util.Arrays.fill(places, -1);
        for (Row row : comparison.body()) {
            if (row.isDeparture() || row.isNew() || row.isGone()) continue;
            int old = olds[row.fromPlace() - 1];
            int now = news[row.toPlace() - 1];
            for (var stretch : row.stretches()) {
                for (Run run : stretch.runs()) {
                    int length = run.units().stream()
                            .mapToInt(TrackerCorpusTest::length)
                            .sum();
                    boolean kept = run.kind() == Run.Kind.KEPT || run.kind() == Run.Kind.REFORMATTED;
                    for (int i = 0; i < length && kept; i++) places[old + i] = now + i;
                    if (run.kind() != Run.Kind.INSERTED) old += length;
                    if (run.kind() != Run.Kind.DELETED) now += length;
                }
            }
        }
        return places;
    }

    private static int length(Unit unit) {
        return unit.kind() == Unit.Kind.WORD ? unit.text().length() : 0;
    }

    private static int[] starts(QuotableText text) {
        int[] starts = new int[text.blocks().size()];
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next;
            next += text.blocks().get(i).units().stream()
                    .mapToInt(TrackerCorpusTest::length)
                    .sum();
        }
        return starts;
    }

    private static List<Span> sentences(QuotableText text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (var block : text.blocks()) {
            var words = new StringBuilder();
            block.units()
                    .forEach(unit -> words.append(unit.gap()).append(unit.kind() == Unit.Kind.WORD ? unit.text() : ""));
            var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(words.toString());
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                int length = QuotableText.inked(words.substring(from, to)).length();
                if (length > 0) sentences.add(new Span(start, start + length));
                start += length;
            }
        }
        return sentences;
    }

    private static Version version(History history, int number) {
        return new Version(
                number,
                "",
                number == 1 ? List.of() : List.of(number - 1),
                history.versions().get(number - 1).text());
    }
}
