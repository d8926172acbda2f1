package org.copydesk.core.text.merge.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.line.Line;

/**
 * Makes an edit follow a line that the other side moved: it is taken back at the old place and done at the new one. A
 * line that both moved stays where they put it. What cannot be settled so is left for the lines to clash over.
 */
public final class Moves {

    private static final double ALIKE = 0.5;
    private static final int LONGEST = 50;
    private static final Comparator<Hunk> BY_PLACE = Comparator.comparingInt(Hunk::from);

    private final List<Line> base;
    private final List<Line> theirs;
    private final List<Line> mine;
    private final Locale language;
    private final LineMerge merging;
    private final Set<Integer> dropped = new HashSet<>();
    private boolean changed;

    private Moves(List<Line> base, List<Line> theirs, List<Line> mine, Locale language, LineMerge merging) {
        this.base = base;
        this.theirs = new ArrayList<>(theirs);
        this.mine = new ArrayList<>(mine);
        this.language = language;
        this.merging = merging;
    }

    public static Moves followed(
            List<Line> base,
            List<Line> theirs,
            List<Hunk> changedByThem,
            List<Line> mine,
            List<Hunk> changedByMe,
            Locale language,
            LineMerge merging) {
        var moves = new Moves(base, theirs, mine, language, merging);
        moves.follow(changedByThem, changedByMe);
        return moves;
    }

    /** Whether there was anything to follow, so that the sides are not what they were. */
    public boolean changedAnything() {
        return changed;
    }

    public List<Line> theirs() {
        return theirs;
    }

    public List<Line> mine() {
        if (dropped.isEmpty()) return mine;
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) if (!dropped.contains(i)) kept.add(mine.get(i));
        return kept;
    }

    private void follow(List<Hunk> changedByThem, List<Hunk> changedByMe) {
        var movedByThem = Moved.lines(base, theirs, changedByThem, language);
        var movedByMe = Moved.lines(base, mine, changedByMe, language);
        Set<Integer> comeByThem = new HashSet<>(movedByThem.values());
        Set<Integer> comeByMe = new HashSet<>(movedByMe.values());
        movedByThem.forEach((from, to) -> {
            if (movedByMe.containsKey(from)) agree(from, to, movedByMe.get(from));
            else edited(from, changedByMe, mine, comeByMe).ifPresent(place -> followThem(from, to, place));
        });
        movedByMe.forEach((from, to) -> {
            if (movedByThem.containsKey(from)) return;
            edited(from, changedByThem, theirs, comeByThem).ifPresent(place -> followMe(from, to, place));
        });
    }

    private void agree(int from, int their, int my) {
        merging.merged(base.get(from), theirs.get(their), mine.get(my)).ifPresent(merged -> {
            changed = true;
            theirs.set(their, merged);
            dropped.add(my);
        });
    }

    private void followThem(int from, int their, int my) {
        merging.merged(base.get(from), theirs.get(their), mine.get(my)).ifPresent(merged -> {
            changed = true;
            theirs.set(their, merged);
            mine.set(my, base.get(from));
        });
    }

    private void followMe(int from, int my, int their) {
        merging.merged(base.get(from), theirs.get(their), mine.get(my)).ifPresent(merged -> {
            changed = true;
            mine.set(my, merged);
            theirs.set(their, base.get(from));
        });
    }

    /** The last hunk that begins there or before; of those at one place the one that is no insertion. */
    private static Hunk hunkAt(int from, List<Hunk> hunks) {
        int found = Collections.binarySearch(hunks, new Hunk(from, from, 0, 0), BY_PLACE);
        int place = found >= 0 ? found : Math.max(0, -found - 2);
        while (place + 1 < hunks.size() && hunks.get(place + 1).from() == from) place++;
        return hunks.get(place);
    }

    /** Where the side that did not move the line has its edited version of it. */
    private Optional<Integer> edited(int from, List<Hunk> hunks, List<Line> side, Set<Integer> moved) {
        Hunk hunk = hunkAt(from, hunks);
        if (!hunk.covers(from) || hunk.toEnd() - hunk.to() > LONGEST) return Optional.empty();
        var words = TextLikeness.of(List.of(base.get(from)), language);
        Optional<Integer> best = Optional.empty();
        double most = ALIKE;
        for (int i = hunk.to(); i < hunk.toEnd(); i++) {
            double likeness = words.to(TextLikeness.of(List.of(side.get(i)), language));
            if (likeness < most || moved.contains(i)) continue;
            most = likeness;
            best = Optional.of(i);
        }
        return best;
    }
}
