package org.copydesk.core.text.render;

/** The words that explain marked text. Those about moves take the number of a paragraph. */
public enum Mark {
    INSERTED,
    INSERTION_END,
    DELETED,
    DELETION_END,
    REFORMATTED,
    REFORMATTING_END,
    BREAK_INSERTED,
    BREAK_DELETED,
    MOVED_UP,
    MOVED_DOWN,
    MOVED_AWAY,
    KIND_CHANGED;

    /** The key of its words in a bundle of messages. */
    public String key() {
        return "mark." + name();
    }
}
