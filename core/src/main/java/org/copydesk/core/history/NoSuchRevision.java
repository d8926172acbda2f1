package org.copydesk.core.history;

/** A comparison was asked for with an end that the article does not have. */
public class NoSuchRevision extends RuntimeException {

    private final String field;

    public NoSuchRevision(String field, String end) {
        super("No revision " + end);
        this.field = field;
    }

    /** Which end it was: {@code from} or {@code to}. */
    public String field() {
        return field;
    }
}
