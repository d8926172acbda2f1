package org.copydesk.core.text.merge.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.line.Line;

/** Finds the lines that one side took from one place and put at another, edited on the way or not. */
final class Moved {

    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.75;
    private static final double EDITED = 0.5;
    private static final int MOST = 100;

    private record PlacedHunk(int index, Hunk hunk, TextLikeness words) {}

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
            if (from >= 0 && to >= 0 && likeness(line).size() > 0) moves.put(from, to);
        });
    }

    private void findEdited() {
        Set<Integer> taken = new HashSet<>(moves.values());
        List<PlacedHunk> gone = new ArrayList<>();
        List<PlacedHunk> come = new ArrayList<>();
        for (Hunk hunk : hunks) {
            if (isEdit(hunk)) continue;
            for (int i = hunk.from(); i < hunk.fromEnd(); i++) {
                if (!moves.containsKey(i)) add(gone, i, hunk, base.get(i));
            }
            for (int i = hunk.to(); i < hunk.toEnd(); i++) {
                if (!taken.contains(i)) add(come, i, hunk, side.get(i));
            }
            if (gone.size() > MOST || come.size() > MOST) return;
        }
        gone.forEach(from -> match(from, come));
    }

    /** Whether one line became another where it stands. */
    private boolean isEdit(Hunk hunk) {
        return hunk.fromEnd() - hunk.from() == 1
                && hunk.toEnd() - hunk.to() == 1
                && likeness(base.get(hunk.from())).to(likeness(side.get(hunk.to()))) >= EDITED;
    }

    private void add(List<PlacedHunk> places, int index, Hunk hunk, Line line) {
        var words = likeness(line);
        if (words.size() >= SHORTEST) places.add(new PlacedHunk(index, hunk, words));
    }

    private void match(PlacedHunk from, List<PlacedHunk> come) {
        PlacedHunk best = null;
        double most = ALIKE;
        for (PlacedHunk to : come) {
            double likeness = from.words().to(to.words());
            if (likeness <= most || to.hunk().equals(from.hunk())) continue;
            most = likeness;
            best = to;
        }
        if (best == null) return;
        moves.put(from.index(), best.index());
        come.remove(best);
    }

    private TextLikeness likeness(Line line) {
        return TextLikeness.of(List.of(line), language);
    }
}
