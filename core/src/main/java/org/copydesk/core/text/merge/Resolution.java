package org.copydesk.core.text.merge;

import static java.util.Objects.requireNonNull;

/**
 * What a person decided about a conflict. Immutable.
 *
 * @param own the new text, in the form of the conflict's readings; "" unless the choice is OWN
 */
public record Resolution(Choice choice, String own) {

    public static final Resolution TAKE_THEIRS = new Resolution(Choice.THEIRS, "");
    public static final Resolution TAKE_MINE = new Resolution(Choice.MINE, "");
    public static final Resolution TAKE_BOTH = new Resolution(Choice.BOTH, "");

    /** Whose reading stands; both means theirs, then mine. */
    public enum Choice {
        THEIRS,
        MINE,
        BOTH,
        OWN
    }

    public Resolution {
        requireNonNull(choice);
        requireNonNull(own);
    }

    public static Resolution write(String text) {
        return new Resolution(Choice.OWN, text);
    }
}
