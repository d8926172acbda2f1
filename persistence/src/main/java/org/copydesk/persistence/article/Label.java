package org.copydesk.persistence.article;

import java.io.Serializable;

/**
 * What people call a revision, and what they have to say about it. A revision itself never changes: each label is an event of
 * the article's record, and the newest counts. The event's note holds both, the name in its first line.
 *
 * @param name one line, "" for none
 * @param annotation any number of lines, "" for none
 */
public record Label(String name, String annotation) implements Serializable {

    public static final Label NONE = new Label("", "");

    /** As an event says it. */
    public static Label of(String note) {
        if (note == null) return NONE;
        int end = note.indexOf('\n');
        return end < 0 ? new Label(note, "") : new Label(note.substring(0, end), note.substring(end + 1));
    }

    /** What the event says; null for a label that was taken off. */
    public String note() {
        if (annotation.isEmpty()) return name.isEmpty() ? null : name;
        return name + '\n' + annotation;
    }
}
