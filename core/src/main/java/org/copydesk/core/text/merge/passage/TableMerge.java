package org.copydesk.core.text.merge.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.core.text.merge.line.Line;
import org.copydesk.core.text.merge.line.Lines;
import org.copydesk.core.text.merge.line.Token;

/** Merges two versions of a table cell by cell; all or nothing, as half a table is nothing to decide about. */
final class TableMerge {

    private TableMerge() {}

    static Optional<Token> merged(Token base, Token theirs, Token mine, Locale language) {
        var before = Lines.ofTable(base.text());
        var their = Lines.ofTable(theirs.text());
        var my = Lines.ofTable(mine.text());
        List<Line> cells = new ArrayList<>();
        for (MergedPiece piece : Passages.merged(before, their, my, language)) {
            if (!(piece instanceof MergedPiece.Settled settled)) return Optional.empty();
            cells.addAll(settled.lines());
        }
        boolean even = widths(before).size() == 1
                && widths(their).size() == 1
                && widths(my).size() == 1;
        if (even && widths(cells).size() != 1) return Optional.empty();
        return Optional.of(theirs.saying(Lines.html(cells)));
    }

    /** The different numbers of cells in its rows. */
    private static Set<Integer> widths(List<Line> cells) {
        Set<Integer> widths = new TreeSet<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && Lines.startsRow(cells.get(i - 1), cells.get(i))) {
                widths.add(width);
                width = 0;
            }
            width++;
        }
        widths.add(width);
        return widths;
    }
}
