package org.copydesk.core.text.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.text.words.Edit.Kind.DELETE;
import static org.copydesk.core.text.words.Edit.Kind.INSERT;
import static org.copydesk.core.text.words.Edit.Kind.KEEP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way from one sequence to another")
class EditsTest {

    @Test
    void namesWhatIsKeptDeletedAndInserted() {
        var edits = Edits.between(List.of("the", "old", "bell", "rang"), List.of("the", "new", "bell", "rang", "on"));

        assertThat(edits.steps())
                .containsExactly(
                        new Edit(KEEP, 0, 1, 0, 1),
                        new Edit(DELETE, 1, 2, 1, 1),
                        new Edit(INSERT, 2, 2, 1, 2),
                        new Edit(KEEP, 2, 4, 2, 4),
                        new Edit(INSERT, 4, 4, 4, 5));
        assertThat(edits.places()).containsExactly(0, -1, 2, 3);
        assertThat(edits.approximate()).isFalse();
    }

    @Test
    void isOneStepWhenNothingChanged() {
        assertThat(Edits.between(List.of(1, 2), List.of(1, 2)).steps()).containsExactly(new Edit(KEEP, 0, 2, 0, 2));
        assertThat(Edits.between(List.of(), List.of()).steps()).isEmpty();
    }

    @Property(tries = 3000)
    void leadsFromTheFirstToTheSecond(
            @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'e') Character> from,
            @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'e') Character> to) {
        var edits = Edits.between(from, to);

        assertThat(walked(edits, from, to)).isEqualTo(to);
        assertThat(edits.kept()).as("as much as can be kept").isEqualTo(longestCommon(from, to));
        assertThat(edits.steps()).isEqualTo(merged(edits));
    }

    @Test
    void endsInBoundedWorkWhenSequencesAreHugeAndUnlike() {
        var random = new Random(7);
        int[] from = random.ints(200_000, 0, 1000).toArray();
        int[] to = random.ints(200_000, 0, 1000).toArray();

        var edits = Edits.between(from, to);

        assertThat(edits.approximate()).isTrue();
        assertThat(walked(edits, boxed(from), boxed(to))).isEqualTo(boxed(to));
    }

    @Test
    void isExactWhenSequencesAreHugeAndAlike() {
        int[] from = new Random(7).ints(200_000, 0, 1000).toArray();
        int[] to = from.clone();
        for (int i = 0; i < to.length; i += 2000) to[i] = -1;

        var edits = Edits.between(from, to);

        assertThat(edits.approximate()).isFalse();
        assertThat(edits.kept()).isEqualTo(200_000 - 100);
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** What the steps make of the first sequence; fails where they leave a gap or keep what is not equal. */
    private static <T> List<T> walked(Edits edits, List<T> from, List<T> to) {
        List<T> result = new ArrayList<>();
        int read = 0;
        for (Edit step : edits.steps()) {
            assertThat(step.from()).isEqualTo(read);
            assertThat(step.to()).isEqualTo(result.size());
            read = step.fromEnd();
            List<T> old = from.subList(step.from(), step.fromEnd());
            result.addAll(step.isKeep() ? old : to.subList(step.to(), step.toEnd()));
            assertThat(step.toEnd()).isEqualTo(result.size());
        }
        assertThat(read).isEqualTo(from.size());
        return result;
    }

    private static List<Edit> merged(Edits edits) {
        List<Edit> steps = new ArrayList<>();
        for (Edit step : edits.steps()) {
            boolean again = !steps.isEmpty() && steps.get(steps.size() - 1).kind() == step.kind();
            if (!again) steps.add(step);
        }
        return steps;
    }

    private static int longestCommon(List<?> from, List<?> to) {
        int[][] lengths = new int[from.size() + 1][to.size() + 1];
        for (int i = 1; i <= from.size(); i++) {
            for (int j = 1; j <= to.size(); j++) {
                lengths[i][j] = from.get(i - 1).equals(to.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[from.size()][to.size()];
    }
}
