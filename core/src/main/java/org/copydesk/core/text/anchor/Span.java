package org.copydesk.core.text.anchor;

/**
 * A passage of a field by its place, the end excluded. What is counted is what can be seen, characters other than white space,
 * so that it makes no difference how a text is spaced or marked up.
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
