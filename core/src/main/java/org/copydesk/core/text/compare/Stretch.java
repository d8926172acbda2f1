package org.copydesk.core.text.compare;

import java.util.List;

/** The runs of a whole block, or of one field of a table row. The tag is "" unless it is a field. */
public record Stretch(String tag, List<Run> runs) {

    public Stretch {
        runs = List.copyOf(runs);
    }
}
