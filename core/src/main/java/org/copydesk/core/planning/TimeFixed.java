package org.copydesk.core.planning;

/** Somebody gave another time to what keeps its own. Nothing has changed. */
public class TimeFixed extends RuntimeException {

    private final FixedTime reason;

    public TimeFixed(FixedTime reason) {
        super(reason.name());
        this.reason = reason;
    }

    public FixedTime reason() {
        return reason;
    }
}
