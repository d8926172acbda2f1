package org.copydesk.core.text.credit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.corpus.Histories.History;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In real histories, attribution")
class AttributionCorpusTest {

    private record Word(String text, int revision) {}

    @TempDir
    Path folder;

    @Test
    void creditsEachWordToARevisionSinceWhenItWasAlwaysThere() {
        for (History history : Histories.all()) {
            var versions = versions(history);
            List<Set<String>> texts =
                    versions.stream().map(version -> Set.copyOf(words(version))).toList();
            boolean anyBroughtBack = anyBroughtBack(versions);
            for (Word word : credited(versions)) {
                assertThat(texts.get(word.revision() - 1)).contains(word.text());
                if (anyBroughtBack) continue;
                assertThat(texts.subList(word.revision() - 1, texts.size()))
                        .as("%s since revision %d of %s", word.text(), word.revision(), history.path())
                        .allMatch(text -> text.contains(word.text()));
            }
        }
    }

    @Test
    void agreesWithGitBlameWordByWord(TestReporter reporter) throws Exception {
        assumeTrue(Histories.areShared(), "the shared corpus is not here; in our few texts too much moves for git");
        assumeTrue(gitIsHere(), "git is not installed");
        run(new byte[0], "git", "init", "-q");
        long words = 0;
        long agreed = 0;
        for (History history : Histories.all()) {
            var versions = versions(history);
            if (anyBroughtBack(versions)) continue; // git credits the person who brought it back
            var ours = credited(versions);
            var gits = blamed(versions);
            assertThat(gits).hasSameSizeAs(ours);
            words += ours.size();
            agreed += IntStream.range(0, ours.size())
                    .filter(i -> ours.get(i).revision() == gits.get(i))
                    .count();
        }
        reporter.publishEntry("agreement with git blame", agreed + " of " + words + ", " + (double) agreed / words);

        assertThat(agreed).isGreaterThan(words * 97 / 100);
    }

    private static List<Version> versions(History history) {
        List<Version> versions = new ArrayList<>();
        for (Histories.Version version : history.versions()) {
            int number = versions.size() + 1;
            List<Integer> parents = number == 1 ? List.of() : List.of(number - 1);
            versions.add(new Version(number, version.author(), parents, version.text()));
        }
        return versions;
    }

    private static List<Word> credited(List<Version> versions) {
        return Attribution.of(versions, Locale.ENGLISH).body().stream()
                .flatMap(passage -> passage.credits().stream())
                .flatMap(credit -> credit.units().stream().map(unit -> new Word(unit.key(), credit.revision())))
                .toList();
    }

    /** Where an older text comes back, its words were away in between. */
    private static boolean anyBroughtBack(List<Version> versions) {
        List<String> bodies =
                versions.stream().map(version -> version.text().body()).toList();
        long changes = IntStream.range(1, bodies.size())
                .filter(i -> !bodies.get(i).equals(bodies.get(i - 1)))
                .count();
        return bodies.stream().distinct().count() <= changes;
    }

    private static List<String> words(Version version) {
        return Blocks.of(version.text().body(), Locale.ENGLISH).stream()
                .flatMap(block -> block.units().stream())
                .map(Unit::key)
                .toList();
    }

    /** The revision of each word as git sees it when every word stands on a line of its own. */
    private List<Integer> blamed(List<Version> versions) throws IOException, InterruptedException {
        var commits = new ByteArrayOutputStream();
        commits.writeBytes(bytes("reset refs/heads/history\n"));
        for (Version version : versions) {
            byte[] file = bytes(words(version).stream().map(word -> word + "\n").collect(joining()));
            commits.writeBytes(bytes("commit refs/heads/history\ncommitter A <a@example.org> " + 1000 * version.number()
                    + " +0000\ndata <<.\n" + version.number() + "\n.\nM 100644 inline text\ndata " + file.length
                    + "\n"));
            commits.writeBytes(file);
            commits.writeBytes(bytes("\n"));
        }
        run(commits.toByteArray(), "git", "fast-import", "--quiet", "--force");
        return run(new byte[0], "git", "blame", "-w", "-M", "--line-porcelain", "history", "--", "text")
                .lines()
                .filter(line -> line.startsWith("summary "))
                .map(line -> Integer.valueOf(line.substring("summary ".length())))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean gitIsHere() throws InterruptedException {
        try {
            return run(new byte[0], "git", "--version").startsWith("git version");
        } catch (IOException absent) {
            return false;
        }
    }

    private String run(byte[] input, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(input);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
