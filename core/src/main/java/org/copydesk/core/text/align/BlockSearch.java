package org.copydesk.core.text.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the block most like another among many, by the rare words that they share. */
final class BlockSearch {

    private static final int FEWEST_WORDS = 3;
    private static final int SHORT = 6;
    private static final int RARE = 6;

    private final BlockLikeness likeness;
    private final Map<Integer, List<Integer>> blocksByWord = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    BlockSearch(BlockLikeness likeness, int[] blocks) {
        this.likeness = likeness;
        for (int block : blocks) {
            int last = -1;
            for (int word : likeness.to(block)) {
                if (word != last) {
                    blocksByWord.computeIfAbsent(word, any -> new ArrayList<>()).add(block);
                }
                last = word;
            }
        }
    }

    /** The place of the likest block, which is not found again, or -1 when none is like enough. */
    int likest(int old) {
        int[] words = likeness.from(old);
        if (words.length < FEWEST_WORDS) return -1;
        int likest = -1;
        int most = 0;
        for (int block : candidates(words)) {
            int common = BlockLikeness.common(words, likeness.to(block));
            boolean like = 10 * common >= share(words.length) * (words.length + likeness.to(block).length);
            if (like && common > most && likeness.isSameSort(old, block)) {
                most = common;
                likest = block;
            }
        }
        taken.add(likest);
        return likest;
    }

    /** Short blocks are like each other by chance, so that more of them has to be the same. */
    private static int share(int words) {
        return words < SHORT ? 4 : 3;
    }

    private Set<Integer> candidates(int[] words) {
        Set<Integer> candidates = new HashSet<>();
        for (int word : words) {
            List<Integer> blocks = blocksByWord.getOrDefault(word, List.of());
            if (blocks.size() <= RARE) candidates.addAll(blocks);
        }
        candidates.removeAll(taken);
        return candidates;
    }
}
