package org.copydesk.core.text.merge.chunk;

/** One change of one side: the base's elements {@code from..fromEnd} became the side's {@code to..toEnd}. */
public record Hunk(int from, int fromEnd, int to, int toEnd) {

    public boolean isInsertion() {
        return from == fromEnd;
    }

    public boolean isDeletion() {
        return to == toEnd;
    }

    /** Whether it changes that element of the base. */
    public boolean covers(int place) {
        return from <= place && place < fromEnd;
    }

    int growth() {
        return toEnd - to - (fromEnd - from);
    }

    Hunk through(Hunk later) {
        return new Hunk(from, later.fromEnd, to, later.toEnd);
    }

    Hunk slid(int places) {
        return new Hunk(from + places, fromEnd + places, to + places, toEnd + places);
    }
}
