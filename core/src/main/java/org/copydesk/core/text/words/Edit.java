package org.copydesk.core.text.words;

/**
 * One step on the way from a sequence to another: the elements {@code from..fromEnd} of the first and
 * {@code to..toEnd} of the second, ends excluded.
 */
public record Edit(Kind kind, int from, int fromEnd, int to, int toEnd) {

    /** What happens to the elements; kept ones are equal on both sides, one by one. */
    public enum Kind {
        KEEP,
        DELETE,
        INSERT
    }

    /** How many elements the step keeps, deletes or inserts. */
    public int size() {
        return Math.max(fromEnd - from, toEnd - to);
    }

    public boolean isKeep() {
        return kind == Kind.KEEP;
    }
}
