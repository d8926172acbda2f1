package org.copydesk.persistence.publishing;

import org.copydesk.persistence.article.VisibleText;

/**
 * What readers are told of a change to a text that they had been shown before. Immutable.
 *
 * @param note what was wrong or is new, as readers see it; null for a change that needs no words
 */
public record Correction(Kind kind, String note) {

    /** What sort of change it is. The names are message keys and part of the interface for programs. */
    public enum Kind {
        /** Something was wrong. */
        CORRECTION,
        /** Something could be misread. */
        CLARIFICATION,
        /** Something happened since. */
        UPDATE,
        /** Nothing that readers need to know. */
        TYPO;

        /** Whether readers are told in words. */
        public boolean isTold() {
            return this != TYPO;
        }
    }

    public Correction {
        note = note == null || !kind.isTold() || !VisibleText.shows(note) ? null : note.strip();
    }

    /** Whether the words that readers need are missing. */
    public boolean lacksNote() {
        return kind.isTold() && note == null;
    }
}
