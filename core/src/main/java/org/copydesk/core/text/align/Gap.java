package org.copydesk.core.text.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what became of what among the unlike blocks between two blocks that stayed, in order: the pairs, splits and
 * joins that together keep the most words.
 */
final class Gap {

    private static final int MOST_PARTS = 4;

    private final BlockLikeness likeness;
    private final int[] from;
    private final int[] to;
    private final int[][] best;
    private final Match[][] choice;

    /** The blocks are given by their places, ascending. */
    Gap(BlockLikeness likeness, int[] from, int[] to) {
        this.likeness = likeness;
        this.from = from;
        this.to = to;
        best = new int[from.length + 1][to.length + 1];
        choice = new Match[from.length + 1][to.length + 1];
    }

    List<Match> matches() {
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) choose(i, j);
        }
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.length && j < to.length) {
            Match match = choice[i][j];
            if (match != null) {
                matches.add(new Match(
                        from[match.from()],
                        from[match.fromEnd() - 1] + 1,
                        to[match.to()],
                        to[match.toEnd() - 1] + 1,
                        false));
                i = match.fromEnd();
                j = match.toEnd();
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    private void choose(int i, int j) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (!likeness.isSameSort(from[i], to[j])) return;
        int[] a = likeness.from(from[i]);
        int[] b = likeness.to(to[j]);
        int common = BlockLikeness.common(a, b);
        if (isLike(common, a.length, b.length)) consider(Match.of(i, j, false), common);
        if (!likeness.isProse(from[i])) return;
        if (b.length < a.length && isPart(common, b.length)) split(i, j, a, b, common);
        if (a.length < b.length && isPart(common, a.length)) join(i, j, a, b, common);
    }

    private void split(int i, int j, int[] whole, int[] first, int commonSoFar) {
        int[] parts = first;
        int common = commonSoFar;
        for (int end = j + 1; end < Math.min(to.length, j + MOST_PARTS) && to[end] == to[end - 1] + 1; end++) {
            int[] part = likeness.to(to[end]);
            if (2 * (parts.length + part.length) > 3 * whole.length) return;
            parts = BlockLikeness.union(parts, part);
            int more = BlockLikeness.common(whole, parts);
            if (!isPart(more - common, part.length) || !likeness.isSameSort(from[i], to[end])) return;
            common = more;
            if (isLike(common, whole.length, parts.length)) consider(new Match(i, i + 1, j, end + 1, false), common);
        }
    }

    private void join(int i, int j, int[] first, int[] whole, int commonSoFar) {
        int[] parts = first;
        int common = commonSoFar;
        for (int end = i + 1; end < Math.min(from.length, i + MOST_PARTS) && from[end] == from[end - 1] + 1; end++) {
            int[] part = likeness.from(from[end]);
            if (2 * (parts.length + part.length) > 3 * whole.length) return;
            parts = BlockLikeness.union(parts, part);
            int more = BlockLikeness.common(whole, parts);
            if (!isPart(more - common, part.length) || !likeness.isSameSort(from[end], to[j])) return;
            common = more;
            if (isLike(common, parts.length, whole.length)) consider(new Match(i, end + 1, j, j + 1, false), common);
        }
    }

    private void consider(Match match, int common) {
        int value = common + best[match.fromEnd()][match.toEnd()];
        if (value <= best[match.from()][match.to()]) return;
        best[match.from()][match.to()] = value;
        choice[match.from()][match.to()] = match;
    }

    /** Whether so much is common that one block can be told as an edit of the other. */
    private static boolean isLike(int common, int a, int b) {
        return common > 0 && (40 * common >= 7 * (a + b) || (common >= 3 && 10 * common >= 7 * Math.min(a, b)));
    }

    private static boolean isPart(int common, int part) {
        return common >= 2 && 10 * common >= 6 * part;
    }
}
