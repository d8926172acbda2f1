package org.copydesk.core.reading;

/** A view that is not kept, with the reason. Nothing has changed. */
public class FilterRefused extends RuntimeException {

    private final FilterRefusal refusal;

    FilterRefused(FilterRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public FilterRefusal refusal() {
        return refusal;
    }
}
