package org.copydesk.core.planning;

/** The text was begun already; it is the article that is worked on now. */
public class PlanBegun extends RuntimeException {

    private final long article;

    public PlanBegun(long article) {
        this.article = article;
    }

    public long article() {
        return article;
    }
}
