package org.copydesk.core.review;

import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.review.Suggestion;

/**
 * A suggestion as it is shown.
 *
 * @param place what has become of its passage by the article's newest revision
 * @param decider who decided, null while it is open
 * @param note what whoever made it had to say, null for nothing
 * @param decisionNote what whoever decided had to say, null for nothing
 */
public record SuggestionView(
        Suggestion suggestion,
        Standing standing,
        Whereabouts place,
        Person author,
        Person decider,
        String note,
        String decisionNote) {

    /** What became of a suggestion; OUTDATED is one that nobody decided and that fits no more, for as long as it does not. */
    public enum Standing {
        OPEN,
        ACCEPTED,
        REJECTED,
        OUTDATED
    }
}
