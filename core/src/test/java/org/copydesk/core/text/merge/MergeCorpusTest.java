package org.copydesk.core.text.merge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.corpus.Merges;
import org.copydesk.core.corpus.Merges.Three;
import org.copydesk.core.text.merge.line.Line;
import org.copydesk.core.text.merge.passage.MergedPiece;
import org.copydesk.core.text.merge.passage.Passages;
import org.copydesk.core.text.words.WordSplitter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("On merges that people made with git, a merge")
class MergeCorpusTest {

    @Test
    void givesWhatGitGivesWhereverGitDoesNotAsk() {
        for (Three three : Merges.all()) {
            if (three.clean()) assertThat(text(merged(three))).as(three.path()).isEqualTo(three.git());
        }
    }

    @Test
    void settlesMuchOfWhatGitAsksAboutAndKeepsEveryWord(TestReporter reporter) {
        Map<String, Integer> table = new HashMap<>();
        for (Three three : Merges.all()) {
            var pieces = merged(three);
            boolean open = pieces.stream().anyMatch(MergedPiece.Disputed.class::isInstance);
            if (three.clean()) {
                count(table, text(pieces).equals(three.git()) && !open ? "clean/clean" : "wrong");
            } else if (open) {
                count(table, "conflict");
            } else {
                assertThat(missing(three, text(pieces))).as(three.path()).isEmpty();
                count(table, "git conflict settled");
                if (words(text(pieces)).equals(words(three.committed())))
                    count(table, "settled word for word as committed");
            }
        }
        reporter.publishEntry("merge table", table.toString());
        int settled = table.getOrDefault("git conflict settled", 0);
        assertThat(10 * settled).isGreaterThanOrEqualTo(4 * (settled + table.getOrDefault("conflict", 0)));
    }

    @Test
    void showsEveryWordThatOneSideAddedInTheTextOrInAConflict() {
        for (Three three : Merges.all()) {
            Set<String> shown = new HashSet<>();
            for (MergedPiece piece : merged(three)) {
                if (piece instanceof MergedPiece.Settled settled) collect(shown, settled.lines());
                else if (piece instanceof MergedPiece.Disputed clash) {
                    collect(shown, clash.theirs());
                    collect(shown, clash.mine());
                }
            }
            assertThat(shown).as(three.path()).containsAll(added(three));
        }
    }

    private static void count(Map<String, Integer> table, String row) {
        table.merge(row, 1, Integer::sum);
    }

    private static List<MergedPiece> merged(Three three) {
        return Passages.merged(lines(three.base()), lines(three.theirs()), lines(three.ours()), Locale.ROOT);
    }

    private static List<Line> lines(String text) {
        return List.of(text.split("\n", -1)).stream().map(Line::plain).toList();
    }

    /** The settled text. */
    private static String text(List<MergedPiece> pieces) {
        return pieces.stream()
                .filter(MergedPiece.Settled.class::isInstance)
                .flatMap(piece -> ((MergedPiece.Settled) piece).lines().stream())
                .map(Line::text)
                .collect(joining("\n"));
    }

    private static void collect(Set<String> words, List<Line> lines) {
        lines.forEach(line -> words.addAll(words(line.text()).keySet()));
    }

    /** How often each word occurs. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String unit : WordSplitter.finely(text, Locale.ROOT))
            if (WordSplitter.isWord(unit)) words.merge(unit, 1, Integer::sum);
        return words;
    }

    private static Set<String> added(Three three) {
        Set<String> added = new HashSet<>(words(three.theirs()).keySet());
        added.addAll(words(three.ours()).keySet());
        added.removeAll(words(three.base()).keySet());
        return added;
    }

    /** Words that occur less often than they must when what either side added is in and what either removed is out. */
    private static Set<String> missing(Three three, String merged) {
        var base = words(three.base());
        var theirs = words(three.theirs());
        var ours = words(three.ours());
        var words = words(merged);
        Set<String> missing = new HashSet<>();
        Set<String> all = new HashSet<>(theirs.keySet());
        all.addAll(ours.keySet());
        for (String word : all) {
            int before = base.getOrDefault(word, 0);
            int byThem = theirs.getOrDefault(word, 0) - before;
            int byUs = ours.getOrDefault(word, 0) - before;
            int least = byThem > 0 && byUs > 0 ? before + Math.max(byThem, byUs) : before + byThem + byUs;
            if (words.getOrDefault(word, 0) < least) missing.add(word);
        }
        return missing;
    }
}
