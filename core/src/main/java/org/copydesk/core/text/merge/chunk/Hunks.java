package org.copydesk.core.text.merge.chunk;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.words.Edit;
import org.copydesk.core.text.words.Edits;

/** The changes of one side, in order and with something unchanged between them. */
public final class Hunks {

    private Hunks() {}

    /** Equal elements have equal numbers. */
    public static List<Hunk> between(int[] base, int[] side) {
        List<Hunk> hunks = new ArrayList<>();
        Hunk open = null;
        for (Edit edit : Edits.between(base, side).steps()) {
            if (edit.isKeep()) {
                add(hunks, open, base, side);
                open = null;
                continue;
            }
            var hunk = new Hunk(edit.from(), edit.fromEnd(), edit.to(), edit.toEnd());
            open = open == null ? hunk : open.through(hunk);
        }
        add(hunks, open, base, side);
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk hunk, int[] base, int[] side) {
        if (hunk == null) return;
        int previous = hunks.size() - 1;
        int distance = previous < 0 ? 0 : hunk.from() - hunks.get(previous).fromEnd();
        if (distance > 0 && canSlide(hunk, distance, base, side)) {
            hunks.set(previous, hunks.get(previous).through(hunk.slid(-distance)));
        } else {
            hunks.add(hunk);
        }
    }

    /** Whether it could as well stand next to the one before: "b, a" after a kept "a" is also "a, b" before it. */
    private static boolean canSlide(Hunk hunk, int distance, int[] base, int[] side) {
        if (!hunk.isDeletion() && !hunk.isInsertion()) return false;
        int[] changed = hunk.isDeletion() ? base : side;
        int start = hunk.isDeletion() ? hunk.from() : hunk.to();
        int end = hunk.isDeletion() ? hunk.fromEnd() : hunk.toEnd();
        for (int i = 1; i <= distance; i++) if (changed[start - i] != changed[end - i]) return false;
        return true;
    }

    /**
     * Joins neighbours when what is kept between them weighs no more than either: a rewritten sentence that kept an
     * "and" by chance is one change, not two.
     */
    public static List<Hunk> joined(List<Hunk> hunks, int[] baseWeights, int[] sideWeights) {
        List<Hunk> joined = new ArrayList<>();
        int last = 0;
        for (Hunk hunk : hunks) {
            int size = Math.max(
                    weight(baseWeights, hunk.from(), hunk.fromEnd()), weight(sideWeights, hunk.to(), hunk.toEnd()));
            Hunk before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && weight(baseWeights, before.fromEnd(), hunk.from()) <= Math.min(last, size)) {
                joined.set(joined.size() - 1, before.through(hunk));
                last += size;
            } else {
                joined.add(hunk);
                last = size;
            }
        }
        return joined;
    }

    private static int weight(int[] weights, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) sum += weights[i];
        return sum;
    }

    /** Takes each deletion apart, element by element, except where the other side inserted something inside it. */
    public static List<Hunk> split(List<Hunk> hunks, List<Hunk> others) {
        List<Hunk> split = new ArrayList<>();
        int other = 0;
        for (Hunk hunk : hunks) {
            boolean whole = !hunk.isDeletion();
            for (; other < others.size() && others.get(other).from() < hunk.fromEnd(); other++) {
                whole |= others.get(other).isInsertion() && others.get(other).from() > hunk.from();
            }
            if (whole) split.add(hunk);
            else for (int i = hunk.from(); i < hunk.fromEnd(); i++) split.add(new Hunk(i, i + 1, hunk.to(), hunk.to()));
        }
        return split;
    }

    /**
     * Moves each deletion or insertion of a whole stretch that could as well be seen a little later or earlier so that
     * it ends with that element, which ends a stretch.
     */
    public static List<Hunk> settled(List<Hunk> hunks, int[] base, int[] side, int end) {
        List<Hunk> settled = new ArrayList<>(hunks);
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int lowest = i == 0 ? 0 : settled.get(i - 1).fromEnd() + 1;
            int highest = i + 1 < hunks.size() ? hunks.get(i + 1).from() - 1 : base.length;
            if (!hunk.isDeletion() && !hunk.isInsertion()) continue;
            int slide = hunk.isDeletion()
                    ? slide(base, hunk.from(), hunk.fromEnd(), end, hunk.from() - lowest, highest - hunk.fromEnd())
                    : slide(side, hunk.to(), hunk.toEnd(), end, hunk.from() - lowest, highest - hunk.fromEnd());
            settled.set(i, hunk.slid(slide));
        }
        return settled;
    }

    private static int slide(int[] all, int start, int end, int ending, int mostEarlier, int mostLater) {
        boolean whole = false;
        for (int i = start; i < end; i++) whole |= all[i] == ending;
        if (!whole) return 0;
        for (int later = 0; later <= mostLater; later++) {
            if (all[end + later - 1] == ending) return later;
            if (end + later == all.length || all[start + later] != all[end + later]) break;
        }
        for (int earlier = 1; earlier <= mostEarlier; earlier++) {
            if (all[start - earlier] != all[end - earlier]) break;
            if (all[end - earlier - 1] == ending) return -earlier;
        }
        return 0;
    }
}
