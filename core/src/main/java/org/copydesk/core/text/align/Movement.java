package org.copydesk.core.text.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Decides which of the matched blocks stayed and which moved: those stay that together weigh most in one order. */
final class Movement {

    /** What a block weighs besides its words, so that rather one long paragraph moved than many short ones. */
    private static final int BLOCK = 8;

    private final List<Match> matches;
    private final long[] best;
    private final int[] previous;
    private final int[] heaviestUpTo;

    /** Takes matches in the order of the first text, with as many blocks in the second. */
    Movement(List<Match> matches, int blocks) {
        this.matches = matches;
        best = new long[matches.size()];
        previous = new int[matches.size()];
        heaviestUpTo = new int[blocks + 1];
        Arrays.fill(heaviestUpTo, -1);
    }

    /** The matches again, now moved or not. */
    List<Match> decided(ToIntFunction<Match> words) {
        int last = -1;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            previous[i] = heaviest(match.to());
            best[i] = words.applyAsInt(match) + BLOCK + (previous[i] < 0 ? 0 : best[previous[i]]);
            note(match.to() + 1, i);
            if (last < 0 || best[i] > best[last]) last = i;
        }
        Set<Match> stayed = new HashSet<>();
        for (; last >= 0; last = previous[last]) stayed.add(matches.get(last));
        return matches.stream()
                .map(match -> match.moved() == stayed.contains(match) ? match.elsewhere() : match)
                .toList();
    }

    /** The match before that place of the second text with which the heaviest order ends, or -1. */
    private int heaviest(int place) {
        int heaviest = -1;
        for (int i = place; i > 0; i -= i & -i) {
            int other = heaviestUpTo[i];
            if (other >= 0 && (heaviest < 0 || best[other] > best[heaviest])) heaviest = other;
        }
        return heaviest;
    }

    private void note(int place, int match) {
        for (int i = place; i < heaviestUpTo.length; i += i & -i) {
            if (heaviestUpTo[i] < 0 || best[match] > best[heaviestUpTo[i]]) heaviestUpTo[i] = match;
        }
    }
}
