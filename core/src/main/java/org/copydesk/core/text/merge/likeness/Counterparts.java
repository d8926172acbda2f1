package org.copydesk.core.text.merge.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.line.Line;

/**
 * Tells within a replaced stretch which line became which, so that a rewritten paragraph and a new one beside it are two
 * changes. Lines that were divided or joined stay one change.
 */
public final class Counterparts {

    private static final double ALIKE = 0.5;
    private static final int MOST = 2500;

    private final Hunk hunk;
    private final List<TextLikeness> before;
    private final List<TextLikeness> after;
    private final List<Hunk> pairs = new ArrayList<>();
    private final List<Hunk> parts = new ArrayList<>();
    private int doneBefore;
    private int doneAfter;

    private Counterparts(Hunk hunk, List<Line> base, List<Line> side, Locale language) {
        this.hunk = hunk;
        before = likenesses(base.subList(hunk.from(), hunk.fromEnd()), language);
        after = likenesses(side.subList(hunk.to(), hunk.toEnd()), language);
    }

    public static List<Hunk> told(List<Hunk> hunks, List<Line> base, List<Line> side, Locale language) {
        List<Hunk> told = new ArrayList<>();
        for (Hunk hunk : hunks) {
            boolean simple = hunk.isDeletion() || hunk.isInsertion();
            if (simple) told.add(hunk);
            else told.addAll(new Counterparts(hunk, base, side, language).parts());
        }
        return told;
    }

    private static List<TextLikeness> likenesses(List<Line> lines, Locale language) {
        return lines.stream()
                .map(line -> TextLikeness.of(List.of(line), language))
                .toList();
    }

    private List<Hunk> parts() {
        int first = 0;
        int shorter = Math.min(before.size(), after.size());
        while (first < shorter && areAlike(first, first)) pair(first, first++);
        int last = 0;
        while (last < shorter - first && areAlike(before.size() - 1 - last, after.size() - 1 - last)) last++;
        pairBetween(first, before.size() - last, first, after.size() - last);
        for (int i = last; i > 0; i--) pair(before.size() - i, after.size() - i);
        for (int i = 0; i < pairs.size(); i++) widen(i);
        leave(before.size(), after.size());
        return parts;
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
        pairs.add(new Hunk(from, from + 1, to, to + 1));
    }

    /** Takes in the lines around a pair that were divided from it or joined into it; what is left between stays apart. */
    private void widen(int index) {
        Hunk pair = pairs.get(index);
        boolean last = index + 1 == pairs.size();
        int mostBefore = last ? before.size() : pairs.get(index + 1).from();
        int mostAfter = last ? after.size() : pairs.get(index + 1).to();
        var was = before.get(pair.from());
        var is = after.get(pair.to());
        int from = pair.from();
        int to = pair.to();
        int fromEnd = pair.fromEnd();
        int toEnd = pair.toEnd();
        while (to > doneAfter && after.get(to - 1).isTakenFrom(was, is)) to--;
        while (from > doneBefore && before.get(from - 1).isTakenFrom(is, was)) from--;
        while (toEnd < mostAfter && after.get(toEnd).isTakenFrom(was, is)) toEnd++;
        while (fromEnd < mostBefore && before.get(fromEnd).isTakenFrom(is, was)) fromEnd++;
        leave(from, to);
        add(fromEnd, toEnd);
    }

    /** What stands before that and has no counterpart. */
    private void leave(int from, int to) {
        if (doneBefore < from || doneAfter < to) add(from, to);
    }

    private void add(int fromEnd, int toEnd) {
        parts.add(new Hunk(hunk.from() + doneBefore, hunk.from() + fromEnd, hunk.to() + doneAfter, hunk.to() + toEnd));
        doneBefore = fromEnd;
        doneAfter = toEnd;
    }
}
