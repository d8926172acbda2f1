package org.copydesk.core.text.credit;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.align.Match;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.CommonCuts;
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
        var cuts = CommonCuts.of(units(olds), units(nows));
        int[] known = NONE;
        for (int i = match.from(); i < match.fromEnd(); i++) known = joined(known, origins[i]);
        int[] pieces = own(cuts.to().size(), revision);
        int[] places = Edits.between(keys(cuts.from()), keys(cuts.to())).places();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) pieces[places[i]] = known[cuts.wholeOfFrom(i)];
        }
        return wholes(cuts, pieces, revision);
    }

    /** A word of which a piece is the revision's own is its own; another one comes from where its first piece does. */
    private static int[] wholes(CommonCuts cuts, int[] pieces, int revision) {
        int size = pieces.length == 0 ? 0 : cuts.wholeOfTo(pieces.length - 1) + 1;
        int[] wholes = new int[size];
        for (int i = pieces.length - 1; i >= 0; i--) {
            int whole = cuts.wholeOfTo(i);
            boolean lasts = i + 1 == pieces.length || cuts.wholeOfTo(i + 1) != whole;
            if (lasts || wholes[whole] != revision) wholes[whole] = pieces[i];
        }
        return wholes;
    }

    private static boolean isSame(List<Block> olds, List<Block> nows) {
        if (olds.size() != 1 || nows.size() != 1) return false;
        var before = olds.get(0).units();
        var after = nows.get(0).units();
        if (before.size() != after.size()) return false;
        for (int i = 0; i < before.size(); i++)
            if (!before.get(i).key().equals(after.get(i).key())) return false;
        return true;
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

    private static List<Unit> units(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.units().stream()).toList();
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(Unit::key).toList();
    }
}
