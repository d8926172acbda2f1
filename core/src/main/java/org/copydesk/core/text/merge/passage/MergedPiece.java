package org.copydesk.core.text.merge.passage;

import java.util.List;
import org.copydesk.core.text.merge.line.Line;

/** A stretch of a merged text. Immutable. */
public sealed interface MergedPiece {

    /** Merged by itself. */
    record Settled(List<Line> lines) implements MergedPiece {

        public Settled {
            lines = List.copyOf(lines);
        }
    }

    /** For a person to decide; whatever else could be merged in these lines is merged in both readings. */
    record Disputed(List<Line> base, List<Line> theirs, List<Line> mine) implements MergedPiece {

        public Disputed {
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }
    }
}
