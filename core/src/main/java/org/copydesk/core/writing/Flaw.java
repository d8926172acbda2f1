package org.copydesk.core.writing;

/**
 * What is wrong with one field of a manuscript.
 *
 * @param field the field's name, with an index where it is a list: {@code byline[2].name}
 * @param limit the number that was exceeded, 0 where none was
 */
public record Flaw(String field, Reason reason, int limit) {

    /** The names are message keys. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        UNKNOWN,
        MALFORMED
    }

    static Flaw of(String field, Reason reason) {
        return new Flaw(field, reason, 0);
    }
}
