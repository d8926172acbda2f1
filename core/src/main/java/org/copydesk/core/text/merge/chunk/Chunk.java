package org.copydesk.core.text.merge.chunk;

import java.util.List;

/** A stretch of the base and what it became on both sides; ends excluded. */
public record Chunk(Kind kind, int base, int baseEnd, int theirs, int theirsEnd, int mine, int mineEnd) {

    /** Who changed it. */
    public enum Kind {
        NOBODY,
        THEIRS,
        MINE,
        BOTH
    }

    public <T> List<T> base(List<T> elements) {
        return elements.subList(base, baseEnd);
    }

    public <T> List<T> theirs(List<T> elements) {
        return elements.subList(theirs, theirsEnd);
    }

    public <T> List<T> mine(List<T> elements) {
        return elements.subList(mine, mineEnd);
    }
}
