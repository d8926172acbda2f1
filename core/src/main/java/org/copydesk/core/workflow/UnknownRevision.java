package org.copydesk.core.workflow;

/** The article has no revision of that number. */
public class UnknownRevision extends RuntimeException {

    private final int number;

    public UnknownRevision(int number) {
        super("No revision " + number);
        this.number = number;
    }

    public int number() {
        return number;
    }
}
