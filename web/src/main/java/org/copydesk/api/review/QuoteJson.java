package org.copydesk.api.review;

import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Whereabouts;

/** Where a passage stands now, in words. */
public record QuoteJson(String exact, String prefix, String suffix) {

    /** Null when it was deleted. */
    static QuoteJson of(Whereabouts place) {
        if (place.isDeleted()) return null;
        Quote quote = place.quote();
        return new QuoteJson(quote.exact(), quote.prefix(), quote.suffix());
    }

    /** The revision that deleted the passage, null while it stands. */
    static Integer deletedIn(Whereabouts place) {
        return place.isDeleted() ? place.deletedIn() : null;
    }

    /** The last words that a deleted passage had. */
    static String deletedText(Whereabouts place) {
        return place.isDeleted() ? place.quote().exact() : null;
    }
}
