package org.copydesk.persistence.search;

import java.util.UUID;
import org.copydesk.persistence.article.State;

/**
 * What a list is narrowed to; null and false narrow nothing.
 *
 * @param subject the name of one of the head's subjects
 * @param author the owner's user name
 * @param words all of which the title, standfirst, subjects or byline have to contain, the last as a beginning
 * @param owner only what belongs to this person
 * @param waiting only what waits for a decision, longest first; everything else is listed newest first
 * @param unreviewed only what is live without a review
 * @param reviewer only what this person may approve, of what waits or is live without a review; with words only of what waits
 */
public record Filter(
        State state,
        String subject,
        String author,
        String words,
        UUID owner,
        boolean waiting,
        boolean unreviewed,
        UUID reviewer) {

    public static final Filter NONE = new Filter(null, null, null, null, null);

    public static Filter ownedBy(UUID person) {
        return new Filter(null, null, null, null, person);
    }

    /** What waits for a decision that this person may make, as far as it is on the list. */
    public Filter waitingFor(UUID person) {
        return new Filter(state, subject, author, words, owner, true, false, person);
    }

    /** What went out without a review and this person may approve afterwards. */
    public static Filter owedBy(UUID person) {
        return new Filter(null, null, null, null, null, false, true, person);
    }

    public Filter(State state, String subject, String author, String words, UUID owner) {
        this(state, subject, author, words, owner, false, false, null);
    }

    boolean searches() {
        return words != null && !words.isBlank();
    }

    public Filter in(State state) {
        return new Filter(state, subject, author, words, owner, waiting, unreviewed, reviewer);
    }
}
