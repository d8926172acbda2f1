package org.copydesk.core.text.credit;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.align.Match;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;

/** One field of one revision: its blocks, and for each unit of each the revision that introduced it. Immutable. */
final class Trace {

    private static final int[] NONE = {};

    private final List<Block> blocks;
    private final int[][] origins;

    private Trace(List<Block> blocks, int[][] origins) {
        this.blocks = blocks;
        this.origins = origins;
    }

    /** Every unit is the revision's own. */
    static Trace first(List<Block> blocks, int revision) {
        int[][] origins = new int[blocks.size()][];
        for (int i = 0; i < origins.length; i++)
            origins[i] = own(blocks.get(i).units().size(), revision);
        return new Trace(blocks, origins);
    }

    List<Block> blocks() {
        return blocks;
    }

    int[] origins(int block) {
        return origins[block];
    }

    /** What is kept of this comes with its origins, through moves, splits and joins; the rest is the revision's own. */
    Trace next(List<Block> news, int revision) {
        int[][] traced = new int[news.size()][];
        for (Match match : Alignment.of(blocks, news, Patience.ofOne()).matches()) {
            if (match.isGone()) continue;
            List<Block> olds = blocks.subList(match.from(), match.fromEnd());
            List<Block> nows = news.subList(match.to(), match.toEnd());
            int[] inherited = isSame(olds, nows) ? origins[match.from()] : inherited(match, olds, nows, revision);
            int start = 0;
            for (int i = match.to(); i < match.toEnd(); i++) {
                int size = news.get(i).units().size();
                traced[i] = nows.size() == 1 ? inherited : Arrays.copyOfRange(inherited, start, start + size);
                start += size;
            }
        }
        return new Trace(news, traced);
    }

    /** The same with what is the revision's own here but comes from elsewhere in another trace of the same blocks. */
    Trace or(Trace other, int revision) {
        int[][] merged = new int[origins.length][];
        for (int i = 0; i < merged.length; i++) {
            merged[i] = origins[i].clone();
            for (int j = 0; j < merged[i].length; j++) {
                if (merged[i][j] == revision) merged[i][j] = other.origins[i][j];
            }
        }
        return new Trace(blocks, merged);
    }

    private int[] inherited(Match match, List<Block> olds, List<Block> nows, int revision) {
        List<String> before = keys(olds);
        List<String> after = keys(nows);
        int[] known = NONE;
        for (int i = match.from(); i < match.fromEnd(); i++) known = joined(known, origins[i]);
        int[] inherited = own(after.size(), revision);
        int[] places = Edits.between(before, after).places();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) inherited[places[i]] = known[i];
        }
        return inherited;
    }

    private static boolean isSame(List<Block> olds, List<Block> nows) {
        return olds.size() == 1 && nows.size() == 1 && keys(olds).equals(keys(nows));
    }

    private static int[] own(int size, int revision) {
        int[] own = new int[size];
        Arrays.fill(own, revision);
        return own;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static List<String> keys(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.units().stream())
                .map(Unit::key)
                .toList();
    }
}
