package org.copydesk.core.writing;

/**
 * What is wrong with one field of a manuscript.
 *
 * @param field the field's name, with an index where it is a list: {@code byline[2].name}
 * @param limit the number that was exceeded, or the code of the character that cannot be printed; 0 where there is none
 */
public record Flaw(String field, Reason reason, int limit) {

    /** The names are message keys. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        /** Elements stand in each other deeper than in any text. */
        TOO_DEEP,
        UNKNOWN,
        MALFORMED,
        DOUBLED,
        /** A character that no text has: a control character, half of a pair, or what Unicode calls no character. */
        UNPRINTABLE,
        /** Somebody who may not edit what this is about. */
        NO_EDITOR
    }

    /** The number as it is told: a limit, or the code of a character as Unicode writes it. */
    public Object told() {
        return reason == Reason.UNPRINTABLE ? String.format("U+%04X", limit) : (Object) limit;
    }

    public static Flaw of(String field, Reason reason) {
        return new Flaw(field, reason, 0);
    }
}
