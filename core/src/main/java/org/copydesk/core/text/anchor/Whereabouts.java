package org.copydesk.core.text.anchor;

/**
 * What became of a passage by some revision. Immutable.
 *
 * @param span where it stands; null when it was deleted
 * @param quote its words there, or the last ones it had
 * @param deletedIn the revision that deleted it, 0 while it stands
 * @param near where it stands or would stand, so that passages can be put in the order of the text
 */
public record Whereabouts(Span span, Quote quote, int deletedIn, int near) {

    static Whereabouts at(QuotableText text, Span span) {
        return new Whereabouts(span, text.quote(span), 0, span.start());
    }

    Whereabouts deletedIn(int revision, int place) {
        return new Whereabouts(null, quote, deletedIn == 0 ? revision : deletedIn, place);
    }

    public boolean isDeleted() {
        return span == null;
    }
}
