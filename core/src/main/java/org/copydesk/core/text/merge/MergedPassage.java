package org.copydesk.core.text.merge;

/**
 * A stretch of a merged field for showing: settled text, or a conflict in its place. Immutable.
 *
 * @param text HTML in the body, plain text elsewhere; "" for a conflict
 * @param conflict null when settled
 */
public record MergedPassage(String text, Conflict conflict) {

    public boolean isConflict() {
        return conflict != null;
    }
}
