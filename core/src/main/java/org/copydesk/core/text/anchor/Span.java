package org.copydesk.core.text.anchor;

/**
 * A passage of a field by its place, the end excluded. What is counted is what can be seen, characters other than white space,
 * so that it makes no difference how a text is spaced or marked up. The span of a field in which nothing stands is empty.
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return equals(other) || (start < other.end && other.start < end);
    }

    boolean isEmpty() {
        return start == end;
    }
}
