package org.copydesk.core.text.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.corpus.Histories.Neighbours;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.words.Edit;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;
import org.copydesk.core.text.words.WordSplitter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of neighbouring revisions in real histories, a comparison")
class ComparisonCorpusTest {

    @TempDir
    Path folder;

    @Test
    void givesTheOldWithoutInsertionsAndTheNewWithoutDeletions() {
        for (Neighbours pair : Histories.neighbours()) {
            var comparison = compare(pair);

            assertThat(Reading.old(comparison)).isEqualTo(Reading.of(pair.from().text(), Locale.ENGLISH));
            assertThat(Reading.now(comparison)).isEqualTo(Reading.of(pair.to().text(), Locale.ENGLISH));
            assertThat(comparison.degraded()).isFalse();
        }
    }

    @Test
    void isRightForTheRawTextsToo() {
        for (Neighbours pair : Histories.neighbours()) {
            List<String> old = WordSplitter.of(pair.from().body(), Locale.ENGLISH);
            List<String> now = WordSplitter.of(pair.to().body(), Locale.ENGLISH);
            var edits = Edits.ofWords(old, now, Patience.ofOne());

            assertThat(read(edits, old, Edit::from, Edit::fromEnd))
                    .isEqualTo(pair.from().body());
            assertThat(read(edits, now, Edit::to, Edit::toEnd))
                    .isEqualTo(pair.to().body());
            assertThat(edits.steps())
                    .filteredOn(Edit::isKeep)
                    .allMatch(step ->
                            old.subList(step.from(), step.fromEnd()).equals(now.subList(step.to(), step.toEnd())));
        }
    }

    @Test
    void marksHardlyMoreWordsThanGit(TestReporter reporter) throws Exception {
        assumeTrue(gitIsHere(), "git is not installed");
        long ours = 0;
        long gits = 0;
        for (Neighbours pair : Histories.neighbours()) {
            var comparison = compare(pair);
            ours += comparison.inserted() + comparison.deleted() + movedWords(comparison);
            gits += markedByGit(pair.from().body(), pair.to().body());
        }
        reporter.publishEntry("changed words", ours + " to git's " + gits + ", " + (double) ours / gits);

        assertThat(ours).isPositive().isLessThanOrEqualTo(gits * 110 / 100);
    }

    private static String read(Edits edits, List<String> units, ToIntFunction<Edit> start, ToIntFunction<Edit> end) {
        return edits.steps().stream()
                .flatMap(step -> units.subList(start.applyAsInt(step), end.applyAsInt(step)).stream())
                .collect(Collectors.joining());
    }

    private static Comparison compare(Neighbours pair) {
        return Comparison.of(pair.from().text(), pair.to().text(), Locale.ENGLISH);
    }

    private static long movedWords(Comparison comparison) {
        return comparison.body().stream()
                .filter(row -> row.moved() && !row.isDeparture())
                .flatMap(row -> row.to().get(0).units().stream())
                .filter(Unit::isWord)
                .count();
    }

    private long markedByGit(String from, String to) throws IOException, InterruptedException {
        Path old = Files.writeString(folder.resolve("old"), from);
        Path now = Files.writeString(folder.resolve("new"), to);
        String diff = run(
                "git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "--minimal", "" + old, "" + now);
        return diff.lines()
                .dropWhile(line -> !line.startsWith("@@"))
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .flatMap(line -> WordSplitter.of(line.substring(1), Locale.ENGLISH).stream())
                .filter(WordSplitter::isWord)
                .count();
    }

    private static boolean gitIsHere() throws InterruptedException {
        try {
            return run("git", "--version").startsWith("git version");
        } catch (IOException absent) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
