package org.copydesk.core.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.core.merge.chunk.Chunk;
import org.copydesk.core.merge.chunk.Chunks;
import org.copydesk.core.merge.chunk.Hunks;
import org.copydesk.core.merge.chunk.Numbers;
import org.copydesk.core.merge.line.Line;

/** Merges lines: what one side changed alone is taken as it is, what both changed goes to the words. */
public final class Passages {

    private final Locale language;
    private final List<Piece> pieces = new ArrayList<>();

    private Passages(Locale language) {
        this.language = language;
    }

    public static List<Piece> merged(List<Line> base, List<Line> theirs, List<Line> mine, Locale language) {
        var moves = Moves.followed(base, theirs, mine, language);
        var passages = new Passages(language);
        passages.merge(base, moves.theirs(), moves.mine());
        return passages.pieces;
    }

    private void merge(List<Line> base, List<Line> theirs, List<Line> mine) {
        Numbers<Line> numbers = new Numbers<>();
        int[] before = numbers.of(base);
        var changedByThem = Counterparts.told(Hunks.between(before, numbers.of(theirs)), base, theirs, language);
        var changedByMe = Counterparts.told(Hunks.between(before, numbers.of(mine)), base, mine, language);
        var chunks = Chunks.overlapping(
                Hunks.split(changedByThem, changedByMe), Hunks.split(changedByMe, changedByThem), base.size());
        for (Chunk chunk : chunks) {
            switch (chunk.kind()) {
                case NOBODY, MINE -> settle(chunk.mine(mine));
                case THEIRS -> settle(chunk.theirs(theirs));
                case BOTH -> meet(chunk.base(base), chunk.theirs(theirs), chunk.mine(mine));
            }
        }
    }

    private void meet(List<Line> base, List<Line> theirs, List<Line> mine) {
        if (theirs.equals(mine) || base.equals(mine)) settle(theirs);
        else if (base.equals(theirs)) settle(mine);
        else if (base.isEmpty()) pieces.addAll(Additions.merged(theirs, mine, language));
        else if (areOneKind(base, theirs, mine)) pieces.addAll(Wording.merged(base, theirs, mine, language));
        else pieces.add(new Piece.Clash(base, theirs, mine));
    }

    /** Words of running text do not mix with the lines of a table, of code, or with rules. */
    private static boolean areOneKind(List<Line> base, List<Line> theirs, List<Line> mine) {
        var kinds = Stream.of(base, theirs, mine)
                .flatMap(List::stream)
                .map(Line::kind)
                .distinct()
                .toList();
        boolean single = base.size() == 1 && theirs.size() <= 1 && mine.size() <= 1;
        return kinds.size() == 1 && (single || kinds.get(0).equals(Line.Kind.RUNNING));
    }

    private void settle(List<Line> lines) {
        if (!lines.isEmpty()) pieces.add(new Piece.Settled(lines));
    }
}
