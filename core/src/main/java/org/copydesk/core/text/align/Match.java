package org.copydesk.core.text.align;

/**
 * Blocks {@code from..fromEnd} of one text that became blocks {@code to..toEnd} of another, ends excluded. One side has
 * one block; the other has more when a paragraph was split or joined, and none when it is new or gone.
 *
 * @param moved whether it stands elsewhere among the blocks that stayed
 */
public record Match(int from, int fromEnd, int to, int toEnd, boolean moved) {

    static Match of(int from, int to, boolean moved) {
        return new Match(from, from + 1, to, to + 1, moved);
    }

    public boolean isGone() {
        return to == toEnd;
    }

    public boolean isNew() {
        return from == fromEnd;
    }

    /** The same, moved when it had stayed and stayed when it had moved. */
    Match elsewhere() {
        return new Match(from, fromEnd, to, toEnd, !moved);
    }

    /** What a moved block leaves where it was: gone from there, to where it is now. */
    Match departure() {
        return new Match(from, fromEnd, to, to, true);
    }
}
