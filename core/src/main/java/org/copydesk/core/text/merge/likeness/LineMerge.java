package org.copydesk.core.text.merge.likeness;

import java.util.Optional;
import org.copydesk.core.text.merge.line.Line;

/** How three versions of one line become one; nothing when a person must decide. */
@FunctionalInterface
public interface LineMerge {

    Optional<Line> merged(Line base, Line theirs, Line mine);
}
