package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.chunk.Hunks;
import org.copydesk.core.text.merge.chunk.SharedNumbers;
import org.copydesk.core.text.merge.likeness.TextLikeness;
import org.copydesk.core.text.merge.line.Line;

/**
 * Merges what both sides wrote at the same place where nothing stood: equal lines once, different ones one after the
 * other, theirs first. Lines much like each other are two versions of one thought, for a person to decide.
 */
public final class Additions {

    private static final double ALIKE = 0.5;
    private static final int SHORTEST = 4;
    private static final int MOST = 400;

    private Additions() {}

    static List<MergedPiece> merged(List<Line> theirs, List<Line> mine, Locale language) {
        List<MergedPiece> pieces = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : hunks(theirs, mine)) {
            settle(pieces, theirs.subList(done, hunk.from()));
            var their = theirs.subList(hunk.from(), hunk.fromEnd());
            var my = mine.subList(hunk.to(), hunk.toEnd());
            if (areAlike(their, my, language)) {
                pieces.add(new MergedPiece.Disputed(List.of(), their, my));
            } else {
                settle(pieces, their);
                settle(pieces, my);
            }
            done = hunk.fromEnd();
        }
        settle(pieces, theirs.subList(done, theirs.size()));
        return pieces;
    }

    /** Both readings in one, theirs first, what they share once. */
    public static List<Line> both(List<Line> theirs, List<Line> mine) {
        List<Line> both = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : hunks(theirs, mine)) {
            both.addAll(theirs.subList(done, hunk.fromEnd()));
            both.addAll(mine.subList(hunk.to(), hunk.toEnd()));
            done = hunk.fromEnd();
        }
        both.addAll(theirs.subList(done, theirs.size()));
        return both;
    }

    private static List<Hunk> hunks(List<Line> theirs, List<Line> mine) {
        SharedNumbers<Line> numbers = new SharedNumbers<>();
        return Hunks.between(numbers.of(theirs), numbers.of(mine));
    }

    private static boolean areAlike(List<Line> theirs, List<Line> mine, Locale language) {
        if (theirs.isEmpty() || mine.isEmpty()) return false;
        if (TextLikeness.of(theirs, language).to(TextLikeness.of(mine, language)) >= ALIKE) return true;
        if ((long) theirs.size() * mine.size() > MOST) return false;
        var likenesses = mine.stream()
                .map(line -> TextLikeness.of(List.of(line), language))
                .toList();
        return theirs.stream()
                .map(line -> TextLikeness.of(List.of(line), language))
                .filter(likeness -> likeness.size() >= SHORTEST)
                .anyMatch(their -> likenesses.stream().anyMatch(my -> my.size() >= SHORTEST && their.to(my) >= ALIKE));
    }

    private static void settle(List<MergedPiece> pieces, List<Line> lines) {
        if (!lines.isEmpty()) pieces.add(new MergedPiece.Settled(lines));
    }
}
