package org.copydesk.web.board;

/** What the cards of a column stand together by. The names are message keys. */
public enum Grouping {
    DESK,
    /** Who has it to see to; where nobody has, who wrote it. */
    PERSON
}
