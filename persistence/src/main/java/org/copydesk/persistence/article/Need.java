package org.copydesk.persistence.article;

/** What a move asks for beyond the right person in the right state. */
public enum Need {
    /** To say which revision was read, and that it is still the newest. */
    REVISION_READ,
    /** Something that readers see went out without a review and still lacks one. */
    UNREVIEWED,
    COMPLETE_TEXT,
    SECOND_PAIR_OF_EYES,
    APPROVED_CONTENT,
    LIVE_REVISION,
    NO_LIVE_REVISION,
    NOTE,
    CONFIRMATION,
    FUTURE_TIME,
    /** A step of the review that waits for the person, or no steps. */
    OPEN_STEP,
    /** No open thread and no open line of a checklist that stands in the way. */
    NOTHING_THAT_BLOCKS,
    /** A step that may be passed over. */
    SKIPPABLE_STEP,
    /** Other steps are left when this is done. */
    STEPS_LEFT,
    /** A decision in the record that nothing has followed yet; it is named, and never offered by itself. */
    DECISION_TO_TAKE_BACK,
    /** Nothing that readers were shown has left for feeds, mails and programs yet. */
    WITHIN_GRACE,
    /** Nobody promised to keep it from readers until later. */
    EMBARGO_OVER,
    /** Readers saw exactly this text before. */
    SHOWN_BEFORE,
    /** This is the last that was to be done. */
    NO_STEPS_LEFT
}
