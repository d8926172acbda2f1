package org.copydesk.core.merge.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.merge.chunk.Hunk;
import org.copydesk.core.merge.line.Line;

/** Finds the lines that one side took from one place and put at another, edited on the way or not. */
final class Moved {

    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.75;
    private static final int MOST = 100;

    private final List<Line> base;
    private final List<Line> side;
    private final List<Hunk> hunks;
    private final Locale language;
    private final Map<Integer, Integer> moves = new HashMap<>();

    private Moved(List<Line> base, List<Line> side, List<Hunk> hunks, Locale language) {
        this.base = base;
        this.side = side;
        this.hunks = hunks;
        this.language = language;
    }

    /** For lines of the base that moved their new places in the side. */
    static Map<Integer, Integer> lines(List<Line> base, List<Line> side, List<Hunk> hunks, Locale language) {
        var moved = new Moved(base, side, hunks, language);
        if (hunks.size() > 1) {
            moved.findUnchanged();
            moved.findEdited();
        }
        return moved.moves;
    }

    private void findUnchanged() {
        Map<Line, Integer> gone = new HashMap<>();
        Map<Line, Integer> come = new HashMap<>();
        for (Hunk hunk : hunks) {
            for (int i = hunk.from(); i < hunk.fromEnd(); i++) gone.merge(base.get(i), i, (one, two) -> -1);
            for (int i = hunk.to(); i < hunk.toEnd(); i++) come.merge(side.get(i), i, (one, two) -> -1);
        }
        gone.forEach((line, from) -> {
            int to = come.getOrDefault(line, -1);
            if (from >= 0 && to >= 0 && likeness(line).size() >= SHORTEST) moves.put(from, to);
        });
    }

    private void findEdited() {
        Map<Integer, Likeness> gone = new HashMap<>();
        Map<Integer, Likeness> come = new HashMap<>();
        for (Hunk hunk : hunks) {
            if (hunk.isDeletion()) collect(gone, base, hunk.from(), hunk.fromEnd());
            else if (hunk.isInsertion()) collect(come, side, hunk.to(), hunk.toEnd());
        }
        moves.forEach((from, to) -> {
            gone.remove(from);
            come.remove(to);
        });
        if (gone.size() > MOST || come.size() > MOST) return;
        new ArrayList<>(gone.keySet()).stream().sorted().forEach(from -> match(from, gone.get(from), come));
    }

    private void collect(Map<Integer, Likeness> found, List<Line> lines, int start, int end) {
        for (int i = start; i < end && found.size() <= MOST; i++) {
            var likeness = likeness(lines.get(i));
            if (likeness.size() >= SHORTEST) found.put(i, likeness);
        }
    }

    private void match(int from, Likeness words, Map<Integer, Likeness> come) {
        int best = -1;
        double most = ALIKE;
        for (var candidate : come.entrySet()) {
            double likeness = words.to(candidate.getValue());
            if (likeness > most) {
                most = likeness;
                best = candidate.getKey();
            }
        }
        if (best >= 0) {
            moves.put(from, best);
            come.remove(best);
        }
    }

    private Likeness likeness(Line line) {
        return Likeness.of(List.of(line), language);
    }
}
