package org.copydesk.core.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.merge.chunk.Hunk;
import org.copydesk.core.merge.line.Line;

/**
 * Tells within a replaced stretch which line became which, so that a rewritten paragraph and a new one beside it are two
 * changes. Lines that were divided or joined stay one change.
 */
final class Counterparts {

    private static final double ALIKE = 0.5;
    private static final int MOST = 2500;

    private final Hunk hunk;
    private final List<Likeness> before;
    private final List<Likeness> after;
    private final List<Hunk> parts = new ArrayList<>();

    private Counterparts(Hunk hunk, List<Line> base, List<Line> side, Locale language) {
        this.hunk = hunk;
        before = likenesses(base.subList(hunk.from(), hunk.fromEnd()), language);
        after = likenesses(side.subList(hunk.to(), hunk.toEnd()), language);
    }

    static List<Hunk> told(List<Hunk> hunks, List<Line> base, List<Line> side, Locale language) {
        List<Hunk> told = new ArrayList<>();
        for (Hunk hunk : hunks) {
            boolean simple = hunk.isDeletion() || hunk.isInsertion();
            if (simple) told.add(hunk);
            else told.addAll(new Counterparts(hunk, base, side, language).parts());
        }
        return told;
    }

    private static List<Likeness> likenesses(List<Line> lines, Locale language) {
        return lines.stream().map(line -> Likeness.of(List.of(line), language)).toList();
    }

    private List<Hunk> parts() {
        int first = 0;
        int shorter = Math.min(before.size(), after.size());
        while (first < shorter && areAlike(first, first)) pair(first, first++);
        int last = 0;
        while (last < shorter - first && areAlike(before.size() - 1 - last, after.size() - 1 - last)) last++;
        pairBetween(first, before.size() - last, first, after.size() - last);
        for (int i = last; i > 0; i--) pair(before.size() - i, after.size() - i);
        leave(before.size(), after.size());
        return parts.stream().map(this::absolute).toList();
    }

    private void pairBetween(int from, int fromEnd, int to, int toEnd) {
        if ((long) (fromEnd - from) * (toEnd - to) > MOST) return;
        int[][] most = new int[fromEnd - from + 1][toEnd - to + 1];
        for (int i = fromEnd - 1; i >= from; i--) {
            for (int j = toEnd - 1; j >= to; j--) {
                int skipped = Math.max(most[i - from + 1][j - to], most[i - from][j - to + 1]);
                int paired = areAlike(i, j) ? most[i - from + 1][j - to + 1] + 1 : 0;
                most[i - from][j - to] = Math.max(skipped, paired);
            }
        }
        int i = from;
        int j = to;
        while (i < fromEnd && j < toEnd) {
            int here = most[i - from][j - to];
            if (here == most[i - from + 1][j - to]) i++;
            else if (here == most[i - from][j - to + 1]) j++;
            else pair(i++, j++);
        }
    }

    private boolean areAlike(int from, int to) {
        return before.get(from).to(after.get(to)) >= ALIKE;
    }

    private void pair(int from, int to) {
        leave(from, to);
        add(new Hunk(from, from + 1, to, to + 1));
    }

    /** What stands before that and has no counterpart. */
    private void leave(int from, int to) {
        Hunk last = parts.isEmpty() ? new Hunk(0, 0, 0, 0) : parts.get(parts.size() - 1);
        if (last.fromEnd() < from || last.toEnd() < to) add(new Hunk(last.fromEnd(), from, last.toEnd(), to));
    }

    private void add(Hunk part) {
        Hunk last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && (isPartOf(last, part) || isPartOf(part, last))) {
            parts.set(parts.size() - 1, new Hunk(last.from(), part.fromEnd(), last.to(), part.toEnd()));
        } else {
            parts.add(part);
        }
    }

    /** Whether lines without a counterpart are made of the words of a neighbour on the other side. */
    private boolean isPartOf(Hunk rest, Hunk whole) {
        if (whole.isInsertion() || whole.isDeletion()) return false;
        if (rest.isInsertion())
            return isPartOf(after.subList(rest.to(), rest.toEnd()), before, whole.from(), whole.fromEnd());
        if (rest.isDeletion())
            return isPartOf(before.subList(rest.from(), rest.fromEnd()), after, whole.to(), whole.toEnd());
        return false;
    }

    private static boolean isPartOf(List<Likeness> rest, List<Likeness> other, int start, int end) {
        return rest.stream().allMatch(part -> other.subList(start, end).stream().anyMatch(part::isPartOf));
    }

    private Hunk absolute(Hunk part) {
        return new Hunk(
                part.from() + hunk.from(),
                part.fromEnd() + hunk.from(),
                part.to() + hunk.to(),
                part.toEnd() + hunk.to());
    }
}
