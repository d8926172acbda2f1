package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.text.merge.chunk.Chunk;
import org.copydesk.core.text.merge.chunk.Chunks;
import org.copydesk.core.text.merge.chunk.Hunk;
import org.copydesk.core.text.merge.chunk.Hunks;
import org.copydesk.core.text.merge.chunk.SharedNumbers;
import org.copydesk.core.text.merge.likeness.Counterparts;
import org.copydesk.core.text.merge.likeness.Moves;
import org.copydesk.core.text.merge.line.Line;

/** Merges lines: what one side changed alone is taken as it is, what both changed goes to the words. */
public final class Passages {

    private final Locale language;
    private final List<MergedPiece> pieces = new ArrayList<>();

    private Passages(Locale language) {
        this.language = language;
    }

    public static List<MergedPiece> merged(List<Line> base, List<Line> theirs, List<Line> mine, Locale language) {
        var passages = new Passages(language);
        var changedByThem = passages.changes(base, theirs);
        var changedByMe = passages.changes(base, mine);
        var moves = Moves.followed(base, theirs, changedByThem, mine, changedByMe, language, passages::line);
        if (moves.changedAnything()) {
            changedByThem = passages.changes(base, moves.theirs());
            changedByMe = passages.changes(base, moves.mine());
        }
        passages.merge(base, moves.theirs(), changedByThem, moves.mine(), changedByMe);
        return passages.pieces;
    }

    private Optional<Line> line(Line base, Line theirs, Line mine) {
        return WordMerge.line(base, theirs, mine, language);
    }

    private List<Hunk> changes(List<Line> base, List<Line> side) {
        SharedNumbers<Line> numbers = new SharedNumbers<>();
        return Counterparts.told(Hunks.between(numbers.of(base), numbers.of(side)), base, side, language);
    }

    private void merge(
            List<Line> base, List<Line> theirs, List<Hunk> changedByThem, List<Line> mine, List<Hunk> changedByMe) {
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
        else if (areOneKind(base, theirs, mine)) pieces.addAll(WordMerge.merged(base, theirs, mine, language));
        else pieces.add(new MergedPiece.Disputed(base, theirs, mine));
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
        if (!lines.isEmpty()) pieces.add(new MergedPiece.Settled(lines));
    }
}
