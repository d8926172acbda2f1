package org.copydesk.core.text.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Unit;

/** How many words blocks have in common, in whatever order. */
final class BlockLikeness {

    private static final int[] NONE = {};

    private final List<Block> from;
    private final List<Block> to;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] fromWords;
    private final int[][] toWords;

    BlockLikeness(List<Block> from, List<Block> to) {
        this.from = from;
        this.to = to;
        fromWords = new int[from.size()][];
        toWords = new int[to.size()][];
    }

    /** The words of a block as numbers in ascending order. */
    int[] from(int block) {
        if (fromWords[block] == null) fromWords[block] = words(from.get(block));
        return fromWords[block];
    }

    int[] to(int block) {
        if (toWords[block] == null) toWords[block] = words(to.get(block));
        return toWords[block];
    }

    /** Whether one could become the other at all: prose, table rows and preformatted lines keep to themselves. */
    boolean isSameSort(int fromBlock, int toBlock) {
        Block a = from.get(fromBlock);
        Block b = to.get(toBlock);
        return a.isRow() == b.isRow() && a.isPreformatted() == b.isPreformatted();
    }

    /** Whether it could be split or joined. */
    boolean isProse(int fromBlock) {
        return !from.get(fromBlock).isRow() && !from.get(fromBlock).isPreformatted();
    }

    static int common(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    static int[] union(int[] a, int[] b) {
        int[] union = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, union, a.length, b.length);
        Arrays.sort(union);
        return union;
    }

    private int[] words(Block block) {
        List<Unit> units = block.units();
        if (units.isEmpty()) return NONE;
        int[] words = new int[units.size()];
        int count = 0;
        for (Unit unit : units) {
            if (unit.isWord()) words[count++] = numbers.computeIfAbsent(unit.text(), text -> numbers.size());
        }
        int[] sorted = Arrays.copyOf(words, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
