package org.copydesk.persistence.planning;

import java.io.Serializable;
import java.util.List;

/**
 * A question of a step's review form. Immutable.
 *
 * @param name a short name without spaces, unlike all others of the form
 * @param words what the scores from 1 to 5 are called; none for the usual words, and for a question that asks for text
 * @param required whether nobody decides without an answer
 * @param confidential whether the answer is kept from the author
 */
public record Question(String name, String text, Kind kind, List<String> words, boolean required, boolean confidential)
        implements Serializable {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** How it is answered. The names are message keys. */
    public enum Kind {
        SCORE,
        TEXT
    }

    public Question {
        words = List.copyOf(words);
    }

    public boolean isScored() {
        return kind == Kind.SCORE;
    }
}
