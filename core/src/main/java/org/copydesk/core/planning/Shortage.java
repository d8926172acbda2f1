package org.copydesk.core.planning;

/**
 * Why a step may wait for ever, or a stale review.
 *
 * @param step its title, "" for the rule for stale reviews
 * @param have how many people there are for it
 * @param need how many have to approve it
 * @param names who is meant, "" where nobody is
 */
public record Shortage(String step, Kind kind, int have, int need, String names) {

    /** The names are message keys. */
    public enum Kind {
        NOBODY,
        TOO_FEW,
        /** Enough work here, and too many of them are away with nobody in their place. */
        AWAY,
        /** All of them have to approve, so that none of them can have written in the text. */
        NOBODY_TO_SPARE,
        /** Somebody is named who works here no longer. */
        GONE,
        /** Who is to see to stale reviews may not edit what is of the desk, so that nothing happens. */
        NO_EDITOR
    }
}
