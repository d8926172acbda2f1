package org.copydesk.core.review;

import org.copydesk.core.text.anchor.Proposal;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.text.anchor.Span;
import org.copydesk.persistence.review.Suggestion;

/**
 * A change that somebody typed in suggest mode.
 *
 * @param quote its passage in the revision on which it was typed
 * @param place where the words that come stand among the visible characters of what was typed
 * @param made the suggestion that it already is, null for a new one
 */
public record PendingChange(Proposal proposal, Quote quote, Rewording rewording, Span place, Suggestion made) {

    /** Tells it from the other changes of the text. */
    public String key() {
        return proposal.field() + "-" + proposal.span().start();
    }

    /** What it says, by which a reason for it is found again. */
    public String words() {
        return quote.exact() + "\u0000" + proposal.replacement();
    }
}
