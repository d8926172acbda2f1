package org.copydesk.core.review;

/** Something that may not be done to a text under discussion. Nothing has changed. */
public class ReviewRefused extends RuntimeException {

    private final ReviewRefusal refusal;

    public ReviewRefused(ReviewRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public ReviewRefusal refusal() {
        return refusal;
    }
}
