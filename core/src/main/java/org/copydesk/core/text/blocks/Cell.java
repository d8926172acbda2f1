package org.copydesk.core.text.blocks;

import java.util.List;

/** A stretch of units: the whole of a block, or one field of a table row. The tag is "" unless it is a field. */
public record Cell(String tag, List<Unit> units) {

    public Cell {
        units = List.copyOf(units);
    }
}
