package org.copydesk.core.text.compare;

/**
 * A change that is told in a sentence rather than shown in the text. Immutable.
 *
 * @param what the words, subject or name concerned
 * @param before what it was, "" when it was nothing
 * @param after what it is, "" when it is nothing
 */
public record Change(Kind kind, String what, String before, String after) {

    /** The sentences; before and after are places counted from 1, names of styles and blocks, addresses or texts. */
    public enum Kind {
        TITLE,
        STANDFIRST,
        SUBJECT_ADDED,
        SUBJECT_REMOVED,
        SUBJECT_MOVED,
        CREDIT_ADDED,
        CREDIT_REMOVED,
        CREDIT_MOVED,
        CREDIT_TITLE,
        CREDIT_DESCRIPTION,
        LANGUAGE,
        DATE_SET,
        DATE_REMOVED,
        DATE_CHANGED,
        PARAGRAPH_MOVED,
        PARAGRAPH_SPLIT,
        PARAGRAPHS_JOINED,
        BLOCK_CHANGED,
        STYLE_ADDED,
        STYLE_REMOVED,
        LINK_ADDED,
        LINK_REMOVED,
        LINK_CHANGED,
        ALT_CHANGED;

        /** Whether it is told only here: others are marked in the text, or counted as words of it. */
        boolean isTold() {
            return switch (this) {
                case TITLE, STANDFIRST, PARAGRAPH_MOVED, STYLE_ADDED, STYLE_REMOVED -> false;
                case LINK_ADDED, LINK_REMOVED, LINK_CHANGED -> false;
                default -> true;
            };
        }
    }
}
