package org.copydesk.web.review;

/** Which cards stand beside a text. */
public enum CardFilter {
    OPEN,
    DONE,
    ALL;

    boolean shows(Card card) {
        return this == ALL || card.open() == (this == OPEN);
    }
}
