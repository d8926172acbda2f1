package org.copydesk.web.review;

/** What stands on a card. */
public enum CardKind {
    ALL,
    THREADS,
    SUGGESTIONS;

    boolean shows(Card card) {
        return this == ALL || (card.thread() != null) == (this == THREADS);
    }
}
