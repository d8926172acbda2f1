package org.copydesk.core.text.merge;

import java.util.stream.Collectors;
import org.copydesk.persistence.article.Text;

/** Merges of which somebody decided all that was open. */
final class Decided {

    private Decided() {}

    /** The text with every conflict decided in the same way. */
    static Text alike(Merge merge, Resolution resolution) {
        var all = merge.conflicts().stream().collect(Collectors.toMap(Conflict::id, conflict -> resolution));
        return merge.resolve(all).text().orElseThrow();
    }
}
