package org.copydesk.core.text.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.text.words.Edit.Kind;

/**
 * The way from one sequence to another, in order: what is kept, deleted and inserted. It covers both sequences without
 * gaps; where something is replaced the deletion comes before the insertion; two neighbouring steps are never of the
 * same kind. Immutable.
 *
 * @param approximate whether the sequences were too large and too different for the shortest way to be searched to the
 *     end; the way is right all the same, but may keep less than it could
 */
public record Edits(List<Edit> steps, boolean approximate) {

    public Edits {
        steps = List.copyOf(steps);
    }

    public static <T> Edits between(List<? extends T> from, List<? extends T> to) {
        return between(from, to, Patience.ofOne());
    }

    public static <T> Edits between(List<? extends T> from, List<? extends T> to, Patience patience) {
        Map<T, Integer> numbers = new HashMap<>(2 * (from.size() + to.size()));
        return between(numbered(from, numbers), numbered(to, numbers), patience);
    }

    /** The same for sequences whose elements are numbers already: equal elements have equal numbers. */
    public static Edits between(int[] from, int[] to) {
        return between(from, to, Patience.ofOne());
    }

    public static Edits between(int[] from, int[] to, Patience patience) {
        var path = new ShortestPath(from, to, patience);
        return of(path.deleted(), path.inserted(), path.approximate());
    }

    /**
     * The way between the words of two texts as a person would tell it: changes begin and end at natural places, and a
     * stray mark or little word between two changes counts as changed with them. Keeps slightly less than the shortest.
     */
    public static Edits ofWords(List<String> from, List<String> to, Patience patience) {
        return new LegibleEdits(from, to, between(from, to, patience)).told();
    }

    /** The way that deletes and inserts exactly the marked elements and keeps the others pair by pair. */
    static Edits of(boolean[] deleted, boolean[] inserted, boolean approximate) {
        List<Edit> steps = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < deleted.length || to < inserted.length) {
            int fromEnd = end(deleted, from, true);
            if (fromEnd > from) steps.add(new Edit(Kind.DELETE, from, fromEnd, to, to));
            int toEnd = end(inserted, to, true);
            if (toEnd > to) steps.add(new Edit(Kind.INSERT, fromEnd, fromEnd, to, toEnd));
            int kept = Math.min(end(deleted, fromEnd, false) - fromEnd, end(inserted, toEnd, false) - toEnd);
            if (kept > 0) steps.add(new Edit(Kind.KEEP, fromEnd, fromEnd + kept, toEnd, toEnd + kept));
            from = fromEnd + kept;
            to = toEnd + kept;
        }
        return new Edits(steps, approximate);
    }

    /** For each element of the first sequence its place in the second, or -1 when it was deleted. */
    public int[] places() {
        int length = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).fromEnd();
        int[] places = new int[length];
        Arrays.fill(places, -1);
        for (Edit step : steps) {
            if (!step.isKeep()) continue;
            for (int i = step.from(); i < step.fromEnd(); i++) places[i] = step.to() + i - step.from();
        }
        return places;
    }

    /** How many elements are the same on both sides. */
    public int kept() {
        return steps.stream().filter(Edit::isKeep).mapToInt(Edit::size).sum();
    }

    private static int end(boolean[] marks, int start, boolean mark) {
        int end = start;
        while (end < marks.length && marks[end] == mark) end++;
        return end;
    }

    private static <T> int[] numbered(List<? extends T> elements, Map<T, Integer> numbers) {
        int[] numbered = new int[elements.size()];
        int i = 0;
        for (T element : elements) {
            Integer known = numbers.putIfAbsent(element, numbers.size());
            numbered[i++] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }
}
